using System.Diagnostics;
using System.Diagnostics.Metrics;
using FluentAssertions;
using NewsExtract.Diagnostics;
using NewsExtract.Tests.Articles.Classification;
using NewsExtract.Tests.Pipeline;
using Xunit;

namespace NewsExtract.Tests.Diagnostics;

/// <summary>What a pipeline tells of its work. One class, so that no test listens while another counts what silence costs.</summary>
public class DiagnosticsTests
{
    private const string Text = "Ada Moor met 300 farmers in Oslo.\nShe spoke of milk.";

    private static readonly NewsPipeline Pipeline = new();

    [Fact]
    public void Where_nobody_listens_nothing_is_allocated()
    {
        NewsItem item = Pipeline.Process(NewsDocument.FromArticleText(Text));
        EntityOptions entities = Pipeline.Options.Entities;

        long bytes = Allocation.Of(() =>
        {
            using var document = new DocumentProbe(NewsDocumentKind.Html);
            using (new StageProbe(StageProbe.Extract))
            {
            }

            document.Record(item, entities);
        });

        bytes.Should().Be(0);
    }

    [Fact]
    public void A_document_is_an_activity_with_its_stages_below()
    {
        List<Activity> activities = Activities(() => Pipeline.Process(NewsDocument.FromArticleText(Text, "a")));

        Activity document = activities.Single(activity => activity.OperationName == "newsextract.document");
        activities.Where(activity => activity.ParentId == document.Id).Select(activity => activity.OperationName)
            .Should().Equal("newsextract.extract", "newsextract.tag", "newsextract.link", "newsextract.sign");
        document.TagObjects.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["newsextract.document.id"] = "a",
            ["newsextract.document.number"] = 0L,
            ["newsextract.document.kind"] = "article_text",
            ["newsextract.document.outcome"] = "complete",
        });
    }

    [Fact]
    public void A_document_that_failed_is_an_activity_that_says_so()
    {
        Activity document = Activities(() => Pipeline.Process(ScriptedBytes.Failing("bad", new IOException("The disk is gone."))))
            .Single(activity => activity.OperationName == "newsextract.document");

        document.Status.Should().Be(ActivityStatusCode.Error);
        document.StatusDescription.Should().Be("The disk is gone.");
        document.GetTagItem("error.type").Should().Be("System.IO.IOException");
        document.GetTagItem("newsextract.document.outcome").Should().Be("failed");
    }

    [Fact]
    public void Documents_of_a_stream_belong_to_the_activity_of_the_caller()
    {
        using var caller = new Activity("caller").Start();
        List<Activity> activities = [];
        using (ActivityListener listener = Listen(activity =>
        {
            lock (activities)
            {
                activities.Add(activity);
            }
        }))
        {
            Pipeline.ProcessAsync(DocumentSource.Documents(3)).ToBlockingEnumerable().Count().Should().Be(3);
        }

        activities.Count(activity => activity.OperationName == "newsextract.document" && activity.ParentId == caller.Id).Should().Be(3);
    }

    [Fact]
    public void Documents_blocks_and_mentions_are_counted()
    {
        List<string> counted = Measurements(() => Pipeline.Process(NewsDocument.FromArticleText(Text)));

        counted.Where(line => !line.Contains("duration")).Should().BeEquivalentTo(
            "newsextract.documents 1 newsextract.document.kind=article_text newsextract.document.outcome=complete",
            "newsextract.blocks 2 newsextract.block.kept=True",
            "newsextract.blocks 0 newsextract.block.kept=False",
            "newsextract.mentions 1 newsextract.entity.type=person",
            "newsextract.mentions 1 newsextract.entity.type=location");
        counted.Where(line => line.Contains("duration")).Should().BeEquivalentTo(
            "newsextract.document.duration positive newsextract.document.kind=article_text newsextract.document.outcome=complete",
            "newsextract.stage.duration positive newsextract.stage=extract",
            "newsextract.stage.duration positive newsextract.stage=tag",
            "newsextract.stage.duration positive newsextract.stage=link",
            "newsextract.stage.duration positive newsextract.stage=sign");
    }

    [Fact]
    public void Failures_are_counted_by_type()
        => Measurements(() => Pipeline.Process(ScriptedBytes.Failing("bad", new IOException())))
            .Should().Contain("newsextract.documents 1 newsextract.document.kind=plain_text newsextract.document.outcome=failed error.type=System.IO.IOException");

    [Theory]
    [InlineData(20, 50_000, int.MaxValue, "article.length")]
    [InlineData(1000, 1, int.MaxValue, "article.blocks")]
    [InlineData(1000, 50_000, 5, "entities.length")]
    public void Limits_that_cut_a_document_are_counted(int length, int blocks, int entities, string limit)
    {
        var pipeline = new NewsPipeline(NewsExtractOptions.Default with
        {
            Articles = new ArticleOptions { Limits = new() { Length = length, Blocks = blocks } },
            Entities = new EntityOptions { MaximumLength = entities },
        });

        List<string> counted = Measurements(() => pipeline.Process(NewsDocument.FromPlainText(Text)));

        counted.Where(line => line.StartsWith("newsextract.limits", StringComparison.Ordinal)).Should().Equal($"newsextract.limits 1 newsextract.limit={limit}");
    }

    [Fact]
    public void A_listener_that_throws_ends_the_stream_with_its_error()
    {
        using var listener = new MeterListener { InstrumentPublished = Enable };

        // Flows to the workers of this test, and to no other test.
        var flag = new AsyncLocal<bool> { Value = true };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => _ = flag.Value ? throw new InvalidOperationException("The exporter is full.") : 0);
        listener.Start();

        Action read = () => Pipeline.ProcessAsync(DocumentSource.Documents(50)).ToBlockingEnumerable().Count();

        read.Should().Throw<InvalidOperationException>().WithMessage("The exporter is full.");
    }

    private static List<Activity> Activities(Action work)
    {
        List<Activity> activities = [];
        int thread = Environment.CurrentManagedThreadId;
        using ActivityListener listener = Listen(activity =>
        {
            // Other tests use pipelines meanwhile, on threads of their own.
            if (Environment.CurrentManagedThreadId == thread)
            {
                activities.Add(activity);
            }
        });
        work();
        return activities;
    }

    private static ActivityListener Listen(Action<Activity> started)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == NewsDiagnostics.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = started,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static List<string> Measurements(Action work)
    {
        List<string> seen = [];
        int thread = Environment.CurrentManagedThreadId;
        using var listener = new MeterListener { InstrumentPublished = Enable };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, $"{value}", tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value > 0 ? "positive" : "none", tags));
        listener.Start();
        work();
        return seen;

        void Add(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (Environment.CurrentManagedThreadId == thread)
            {
                seen.Add(string.Join(' ', [instrument.Name, value, .. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")]));
            }
        }
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == NewsDiagnostics.SourceName)
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }
}
