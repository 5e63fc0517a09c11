using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace NewsExtract;

/// <summary>
/// One pass of documents through a pipeline. As many workers as documents may be processed at once take turns at reading the source, so that reading needs no task of its own; what
/// they make goes through a channel to the caller. A document needs room before it is read, and gives it back when the caller takes its item: that is all the back-pressure there is.
/// </summary>
internal sealed class ItemStream : IAsyncDisposable
{
    /// <summary>Places for each worker: one for the document under way, one for an item that waits for the caller or for its turn.</summary>
    private const int RoomForEach = 2;

    private readonly NewsPipeline _pipeline;
    private readonly CancellationTokenSource _stop;
    private readonly IAsyncEnumerator<NewsDocument> _source;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly SemaphoreSlim _room;
    private readonly Channel<NewsItem> _done = Channel.CreateUnbounded<NewsItem>(new UnboundedChannelOptions { SingleReader = true });
    private readonly NewsItem?[] _waiting;
    private readonly Task[] _workers;
    private int _working;
    private long _read;
    private long _taken;
    private bool _isAtEnd;
    private ExceptionDispatchInfo? _error;

    private ItemStream(NewsPipeline pipeline, IAsyncEnumerable<NewsDocument> documents, CancellationToken cancellationToken)
    {
        _pipeline = pipeline;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            _source = documents.GetAsyncEnumerator(_stop.Token);
        }
        catch
        {
            _stop.Dispose();
            throw;
        }

        _working = pipeline.Options.Parallelism > 0 ? pipeline.Options.Parallelism : Environment.ProcessorCount;
        _room = new SemaphoreSlim(RoomForEach * _working);
        _waiting = new NewsItem?[RoomForEach * _working];
        _workers = new Task[_working];
        for (int i = 0; i < _workers.Length; i++)
        {
            _workers[i] = Task.Run(WorkAsync, CancellationToken.None);
        }
    }

    /// <summary>The items of some documents; see <see cref="NewsPipeline.ProcessAsync(IAsyncEnumerable{NewsDocument}, CancellationToken)"/>.</summary>
    public static async IAsyncEnumerable<NewsItem> Of(
        NewsPipeline pipeline, IAsyncEnumerable<NewsDocument> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ItemStream stream = new(pipeline, documents, cancellationToken);
        await using (stream.ConfigureAwait(false))
        {
            while (await stream.NextAsync(cancellationToken).ConfigureAwait(false) is { } item)
            {
                yield return item;
            }

            stream._error?.Throw();
        }
    }

    /// <summary>Stops the workers, waits for them and lets the source go.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            // Runs what others have registered, which may throw.
            await _stop.CancelAsync().ConfigureAwait(false);
        }
        finally
        {
            await Task.WhenAll(_workers).ConfigureAwait(false);
            await _source.DisposeAsync().ConfigureAwait(false);
            _stop.Dispose();
            _turn.Dispose();
            _room.Dispose();
        }
    }

    /// <summary>The next item for the caller; null when there is none left.</summary>
    private async ValueTask<NewsItem?> NextAsync(CancellationToken cancellationToken)
    {
        long place;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            place = _taken % _waiting.Length;
            if (_waiting[place] is { } item)
            {
                _waiting[place] = null;
                _taken++;
                _room.Release();
                return item;
            }

            if (_done.Reader.TryRead(out NewsItem? done))
            {
                // There is never more under way than there are places, so each number has its own.
                _waiting[_pipeline.Options.KeepsOrder ? done.Number % _waiting.Length : place] = done;
            }
            else if (!await _done.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                return null;
            }
        }
    }

    private async Task WorkAsync()
    {
        try
        {
            while (await ReadAsync().ConfigureAwait(false) is { } read)
            {
                _done.Writer.TryWrite(_pipeline.Process(read.Document, read.Number, _stop.Token));

                // Workers that never wait would keep the caller, and whoever else uses the pool, from its threads.
                await Task.Yield();
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The caller has left or was told to stop, and knows.
        }
        catch (Exception error)
        {
            // Not the document, for that gives an item, but a listener to the diagnostics. The others would wait for its item.
            _error = ExceptionDispatchInfo.Capture(error);
            await _stop.CancelAsync().ConfigureAwait(false);
        }
        finally
        {
            if (Interlocked.Decrement(ref _working) == 0)
            {
                _done.Writer.Complete();
            }
        }
    }

    /// <summary>Waits for its turn and for room, and reads a document; null when the source has no more.</summary>
    private async ValueTask<(NewsDocument? Document, long Number)?> ReadAsync()
    {
        await _turn.WaitAsync(_stop.Token).ConfigureAwait(false);
        try
        {
            if (_isAtEnd)
            {
                return null;
            }

            await _room.WaitAsync(_stop.Token).ConfigureAwait(false);

            _isAtEnd = !await _source.MoveNextAsync().ConfigureAwait(false);
            return _isAtEnd ? null : (_source.Current, _read++);
        }
        catch (Exception error) when (!_stop.IsCancellationRequested)
        {
            // Comes out behind the items of what was read before.
            _isAtEnd = true;
            _error = ExceptionDispatchInfo.Capture(error);
            return null;
        }
        finally
        {
            _turn.Release();
        }
    }
}
