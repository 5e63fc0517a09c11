using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Pipeline;

/// <summary>How far a stream reads ahead, how much it does at once, and how it ends when it is cancelled.</summary>
public class ItemStreamPressureTests
{
    private const int Parallelism = 2;
    private const int MostAhead = 2 * Parallelism;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_slow_caller_holds_up_the_reading(bool keepsOrder)
    {
        var source = new DocumentSource(DocumentSource.Documents(100));
        int taken = 0;

        await foreach (NewsItem item in Pipeline(keepsOrder).ProcessAsync(source))
        {
            taken++;
            await Task.Delay(2);
            source.Read.Should().BeLessThanOrEqualTo(taken + MostAhead);
        }

        taken.Should().Be(100);
    }

    [Fact]
    public async Task A_slow_document_that_comes_first_holds_up_the_reading()
    {
        using var gate = new ManualResetEventSlim();
        var source = new DocumentSource([ScriptedBytes.Document("slow", gate.Wait), .. DocumentSource.Documents(50)]);
        await using IAsyncEnumerator<NewsItem> items = Pipeline(keepsOrder: true).ProcessAsync(source).GetAsyncEnumerator();

        ValueTask<bool> first = items.MoveNextAsync();
        SpinWait.SpinUntil(() => source.Read == MostAhead, Patience).Should().BeTrue();
        await Task.Delay(100);

        source.Read.Should().Be(MostAhead);
        gate.Set();
        (await first).Should().BeTrue();
        items.Current.Id.Should().Be("slow");
    }

    [Fact]
    public async Task No_more_documents_than_allowed_are_processed_at_once()
    {
        int working = 0;
        int most = 0;
        IEnumerable<NewsDocument> documents = Enumerable.Range(0, 40).Select(number => ScriptedBytes.Document($"Port{number}", () =>
        {
            int now = Interlocked.Increment(ref working);
            InterlockedMax(ref most, now);
            Thread.Sleep(2);
            Interlocked.Decrement(ref working);
        }));

        await foreach (NewsItem item in Pipeline(keepsOrder: true).ProcessAsync(documents))
        {
            item.IsFailed.Should().BeFalse();
        }

        most.Should().BeInRange(1, Parallelism);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_ends_the_stream_and_lets_the_source_go(bool throughEnumerator)
    {
        using var cancellation = new CancellationTokenSource();
        var source = new DocumentSource(DocumentSource.Documents(int.MaxValue));
        IAsyncEnumerable<NewsItem> items = throughEnumerator
            ? Cancellable(Pipeline(true).ProcessAsync(source), cancellation.Token)
            : Pipeline(true).ProcessAsync(source, cancellation.Token);

        Func<Task> read = async () =>
        {
            await foreach (NewsItem item in items)
            {
                if (item.Number == 10)
                {
                    await cancellation.CancelAsync();
                }

                item.Number.Should().BeLessThanOrEqualTo(10);
            }
        };

        await read.Should().ThrowAsync<OperationCanceledException>();
        source.Open.Should().Be(0);
    }

    [Fact]
    public async Task A_stream_that_is_cancelled_before_it_begins_reads_nothing()
    {
        var source = new DocumentSource(DocumentSource.Documents(5));

        Func<Task> read = async () =>
        {
            await foreach (NewsItem item in Pipeline(true).ProcessAsync(source, new CancellationToken(true)))
            {
            }
        };

        await read.Should().ThrowAsync<OperationCanceledException>();
        source.Read.Should().Be(0);
    }

    [Fact]
    public async Task Streams_of_one_pipeline_do_not_disturb_each_other()
    {
        NewsPipeline pipeline = Pipeline(true);

        int[] counts = await Task.WhenAll(Enumerable.Range(1, 6).Select(async count =>
        {
            int seen = 0;
            await foreach (NewsItem item in pipeline.ProcessAsync(DocumentSource.Documents(count * 5)))
            {
                item.Number.Should().Be(seen++);
            }

            return seen;
        }));

        counts.Should().Equal(5, 10, 15, 20, 25, 30);
    }

    private static NewsPipeline Pipeline(bool keepsOrder) => new(NewsExtractOptions.Default with { Parallelism = Parallelism, KeepsOrder = keepsOrder });

    private static async IAsyncEnumerable<NewsItem> Cancellable(
        IAsyncEnumerable<NewsItem> items, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        await foreach (NewsItem item in items.WithCancellation(token))
        {
            yield return item;
        }
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen = Volatile.Read(ref target);
        while (value > seen)
        {
            seen = Interlocked.CompareExchange(ref target, value, seen) is var before && before == seen ? value : before;
        }
    }
}
