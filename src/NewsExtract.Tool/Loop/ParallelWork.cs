using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsExtract.Tool;

/// <summary>Does the same work on all items of a stream, several at once, with no more of them in memory than a fixed number.</summary>
internal static class ParallelWork
{
    /// <summary>Items that may wait for a slow one before them, so that the others need not.</summary>
    private const int WaitingPerJob = 8;

    /// <summary>Works on all items.</summary>
    /// <param name="source">The items; enumerated on a thread of its own, for reading may block.</param>
    /// <param name="work">The work; must not throw but for cancellation.</param>
    /// <param name="settings">How many at once, and in which order results come.</param>
    /// <param name="cancellationToken">Stops everything, also while the source blocks.</param>
    public static IAsyncEnumerable<TResult> SelectAsync<T, TResult>(IEnumerable<T> source, Func<T, TResult> work, LoopSettings settings, CancellationToken cancellationToken)
        => settings.Jobs == 1 ? OneByOneAsync(source, work, cancellationToken) : SeveralAsync(source, work, settings, cancellationToken);

    private static async IAsyncEnumerable<TResult> OneByOneAsync<T, TResult>(IEnumerable<T> source, Func<T, TResult> work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<T> items = Channel.CreateBounded<T>(new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });
        try
        {
            Read(source, item => items.Writer.WriteAsync(item, stop.Token).AsTask().GetAwaiter().GetResult(), error => items.Writer.TryComplete(error));
            await foreach (T item in items.Reader.ReadAllAsync(cancellationToken))
            {
                yield return work(item);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private static async IAsyncEnumerable<TResult> SeveralAsync<T, TResult>(
        IEnumerable<T> source, Func<T, TResult> work, LoopSettings settings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken stopping = stop.Token;
        SemaphoreSlim places = new(settings.Jobs * WaitingPerJob);
        SemaphoreSlim workers = new(settings.Jobs);
        Channel<Task<TResult>> results = Channel.CreateUnbounded<Task<TResult>>(new UnboundedChannelOptions { SingleReader = true });
        int underWay = 1;
        try
        {
            Read(source, Start, Leave);
            await foreach (Task<TResult> result in results.Reader.ReadAllAsync(cancellationToken))
            {
                yield return await result;
                places.Release();
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        void Start(T item)
        {
            places.Wait(stopping);
            workers.Wait(stopping);
            Interlocked.Increment(ref underWay);
            Task<TResult> task = Task.Run(() => Work(item), stopping);
            if (settings.KeepsOrder)
            {
                results.Writer.TryWrite(task);
            }

            task.ContinueWith(Finish, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        TResult Work(T item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                workers.Release();
            }
        }

        void Finish(Task<TResult> task)
        {
            if (!settings.KeepsOrder)
            {
                results.Writer.TryWrite(task);
            }

            Leave(null);
        }

        // The channel ends when the source has ended and nothing is under way.
        void Leave(Exception? error)
        {
            if (error is not null || Interlocked.Decrement(ref underWay) == 0)
            {
                results.Writer.TryComplete(error);
            }
        }
    }

    /// <summary>Enumerates on a thread of its own. One that blocks in a read of a terminal when the run is cancelled is left behind, and ends with the process.</summary>
    private static void Read<T>(IEnumerable<T> source, Action<T> use, Action<Exception?> onEnd)
        => Task.Factory.StartNew(
            () =>
            {
                Exception? failure = null;
                try
                {
                    foreach (T item in source)
                    {
                        use(item);
                    }
                }
                catch (Exception error)
                {
                    failure = error;
                }

                onEnd(failure);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
}
