using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Pipeline;

public class ItemStreamTests
{
    private static readonly NewsExtractOptions Options = NewsExtractOptions.Default with { Parallelism = 4 };

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(16, true)]
    [InlineData(1, false)]
    [InlineData(3, false)]
    public async Task The_items_are_those_of_single_documents_whatever_the_parallelism(int parallelism, bool keepsOrder)
    {
        NewsDocument[] documents = [.. DocumentSource.Documents(60)];
        var pipeline = new NewsPipeline(Options with { Parallelism = parallelism, KeepsOrder = keepsOrder });

        List<NewsItem> items = await ToListAsync(pipeline.ProcessAsync(documents));

        items = keepsOrder ? items : [.. items.OrderBy(item => item.Number)];
        items.Select(item => item.Number).Should().Equal(Enumerable.Range(0, 60).Select(number => (long)number));
        items.Select(item => item.Id).Should().Equal(documents.Select(document => document.Id));
        foreach ((NewsItem item, NewsDocument document) in items.Zip(documents))
        {
            NewsItem single = pipeline.Process(document);
            item.Should().BeEquivalentTo(single, like => like.Excluding(member => member.Number).Excluding(member => member.Signature));
            item.Signature!.Profile.ToArray().Should().Equal(single.Signature!.Profile.ToArray());
        }
    }

    [Fact]
    public async Task Without_order_a_slow_document_does_not_hold_up_the_others()
    {
        using var gate = new ManualResetEventSlim();
        NewsDocument[] documents = [ScriptedBytes.Document("slow", gate.Wait), .. DocumentSource.Documents(5)];
        List<string?> ids = [];

        await foreach (NewsItem item in new NewsPipeline(Options with { KeepsOrder = false }).ProcessAsync(documents))
        {
            ids.Add(item.Id);
            if (ids.Count == 5)
            {
                gate.Set();
            }
        }

        ids.Should().HaveCount(6).And.EndWith("slow");
    }

    [Fact]
    public async Task A_bad_document_is_an_item_with_its_error_and_the_stream_goes_on()
    {
        var error = new IOException("The disk is gone.");
        NewsDocument?[] documents = [DocumentSource.Document(0), null, ScriptedBytes.Failing("bad", error), DocumentSource.Document(3)];

        List<NewsItem> items = await ToListAsync(new NewsPipeline(Options).ProcessAsync(new DocumentSource(documents)));

        items.Select(item => (item.Number, item.Id, item.IsFailed)).Should().Equal((0, "id-0", false), (1, null, true), (2, "bad", true), (3, "id-3", false));
        items[1].Error!.Message.Should().Contain("Document 1 ").And.Contain("null");
        items[2].Error.Should().BeSameAs(error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_error_of_the_source_comes_behind_the_items_of_what_was_read_before(bool keepsOrder)
    {
        var error = new IOException("The cable is cut.");
        var source = new DocumentSource(DocumentSource.Documents(9).Concat(Failing(error)));
        List<long> numbers = [];

        Exception? thrown = await Record.ExceptionAsync(async () =>
        {
            await foreach (NewsItem item in new NewsPipeline(Options with { KeepsOrder = keepsOrder }).ProcessAsync(source))
            {
                numbers.Add(item.Number);
            }
        });

        thrown.Should().BeSameAs(error);
        numbers.Should().BeEquivalentTo(Enumerable.Range(0, 9));
        source.Open.Should().Be(0);
    }

    [Fact]
    public async Task A_cancellation_of_the_sources_own_is_an_error_of_the_source()
    {
        var error = new OperationCanceledException("The feed gave up.");

        Func<Task> read = () => ToListAsync(new NewsPipeline(Options).ProcessAsync(new DocumentSource(Failing(error))));

        (await read.Should().ThrowAsync<OperationCanceledException>()).Which.Should().BeSameAs(error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leaving_the_loop_stops_the_work_and_lets_the_source_go(bool keepsOrder)
    {
        var source = new DocumentSource(DocumentSource.Documents(int.MaxValue));

        await foreach (NewsItem item in new NewsPipeline(Options with { KeepsOrder = keepsOrder }).ProcessAsync(source))
        {
            if (item.Number >= 10)
            {
                break;
            }
        }

        source.Open.Should().Be(0);
        int read = source.Read;
        await Task.Delay(50);
        source.Read.Should().Be(read);
    }

    [Fact]
    public async Task A_stream_that_is_not_begun_reads_nothing()
    {
        var source = new DocumentSource(DocumentSource.Documents(5));

        IAsyncEnumerable<NewsItem> items = new NewsPipeline(Options).ProcessAsync(source);
        await Task.Delay(20);

        items.Should().NotBeNull();
        source.Read.Should().Be(0);
    }

    [Fact]
    public async Task Each_enumeration_reads_the_source_anew()
    {
        var source = new DocumentSource(DocumentSource.Documents(5));
        IAsyncEnumerable<NewsItem> items = new NewsPipeline(Options).ProcessAsync(source);

        (await ToListAsync(items)).Should().HaveCount(5);
        (await ToListAsync(items)).Should().HaveCount(5);
        source.Read.Should().Be(10);
    }

    [Fact]
    public async Task A_sequence_that_waits_for_nothing_is_disposed_too()
    {
        bool isDisposed = false;

        await foreach (NewsItem item in new NewsPipeline(Options).ProcessAsync(Endless()))
        {
            break;
        }

        isDisposed.Should().BeTrue();

        IEnumerable<NewsDocument> Endless()
        {
            try
            {
                for (int i = 0; ; i++)
                {
                    yield return DocumentSource.Document(i);
                }
            }
            finally
            {
                isDisposed = true;
            }
        }
    }

    [Fact]
    public void Arguments_are_checked_before_anything_is_read()
    {
        var pipeline = new NewsPipeline(Options);

        pipeline.Invoking(it => it.ProcessAsync((IAsyncEnumerable<NewsDocument>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("documents");
        pipeline.Invoking(it => it.ProcessAsync((IEnumerable<NewsDocument>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("documents");
    }

    [Fact]
    public async Task Nothing_gives_nothing() => (await ToListAsync(new NewsPipeline(Options).ProcessAsync([]))).Should().BeEmpty();

    private static async Task<List<NewsItem>> ToListAsync(IAsyncEnumerable<NewsItem> stream)
    {
        List<NewsItem> items = [];
        await foreach (NewsItem item in stream)
        {
            items.Add(item);
        }

        return items;
    }

    private static IEnumerable<NewsDocument> Failing(Exception error)
    {
        yield return error is null ? null! : throw error;
    }
}
