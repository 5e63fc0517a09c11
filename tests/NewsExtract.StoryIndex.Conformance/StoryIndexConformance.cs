using FluentAssertions;
using NewsExtract.Tests.Stories;
using Xunit;

namespace NewsExtract.Tests.Conformance;

/// <summary>
/// Every kind of index gives the answers of the index in memory to the same steps: assignments, scores, copies, merges, neighbours, stories; after reopening too. Derive from it and
/// say how to open an index. Tests are skipped when <see cref="IndexTheoryAttribute.SkipReason"/> says why.
/// </summary>
public abstract class StoryIndexConformance
{
    private const int CheckedEvery = 40;

    /// <summary>How indexes decide in the streams.</summary>
    public static TheoryData<string, int> Streams
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (string name in Variants.Keys)
            {
                data.Add(name, 1);
                data.Add(name, 2);
            }

            return data;
        }
    }

    private static StoryIndexOptions Loose { get; } = InventedStories.Options with { LinkThreshold = 0.3, MergeThreshold = 0.2 };

    private static Dictionary<string, (StoryIndexOptions Options, bool Embedded)> Variants { get; } = new(StringComparer.Ordinal)
    {
        ["usual"] = (InventedStories.Options, false),
        ["merging"] = (Loose, false),
        ["window"] = (Loose with { TimeWindow = TimeSpan.FromDays(2), HalfLife = null }, false),
        ["narrow"] = (Loose with { MostCompared = 5, MostSampled = 3 }, false),
        ["learned"] = (StoryIndexOptions.Default, true),
    };

    /// <summary>Whether articles of a batch that was stopped may be there.</summary>
    protected virtual bool KeepsPartsOfBatches => false;

    /// <summary>Makes an empty index.</summary>
    protected abstract IStoryIndex Create(StoryIndexOptions options, StoryModel model);

    /// <summary>Closes an index that <see cref="Create"/> or this made, and opens it again.</summary>
    protected abstract IStoryIndex Reopen(IStoryIndex index, StoryModel model);

    /// <summary>Closes an index and removes what is left of it.</summary>
    protected abstract void Close(IStoryIndex index);

    /// <summary>Steps of every kind.</summary>
    [IndexTheory]
    [MemberData(nameof(Streams))]
    public void The_same_steps_give_the_same_answers_as_in_memory(string variant, int seed)
    {
        (StoryIndexOptions options, bool embedded) = Variants[variant];
        StoryModel model = embedded ? StoryModel.Embedded : InventedStories.Model;
        using var expected = new StoryIndex(options, model);
        IStoryIndex actual = Create(options, model);
        try
        {
            int number = 0;
            foreach (StreamStep step in new ArticleStream(seed).Steps(500))
            {
                if (step is StreamStep.Reopen)
                {
                    actual = Reopen(actual, model);
                    continue;
                }

                string answer = Do(actual, step);
                answer.Should().Be(Do(expected, step), $"step {++number} of stream {seed} is {step}");
                if (number % CheckedEvery == 0)
                {
                    IndexAnswers.Of(actual).Should().Be(IndexAnswers.Of(expected), $"{number} steps were done");
                }
            }

            actual = Reopen(actual, model);
            IndexAnswers.Of(actual).Should().Be(IndexAnswers.Of(expected));
        }
        finally
        {
            Close(actual);
        }
    }

    /// <summary>Enough articles for whatever an index does with many at once.</summary>
    [IndexTheory]
    [InlineData(3)]
    public void Many_articles_in_batches_give_the_same_answers_as_in_memory(int seed)
    {
        using var expected = new StoryIndex(Loose, InventedStories.Model);
        IStoryIndex actual = Create(Loose, InventedStories.Model);
        try
        {
            var stream = new ArticleStream(seed, articlesPerDay: 200);
            foreach (StoryIndexEntry[] batch in stream.Articles(7000).Chunk(100))
            {
                IndexAnswers.Of(actual.AddRange(batch)).Should().Be(IndexAnswers.Of(expected.AddRange(batch)));
            }

            StoryIndexEntry[] probes = stream.Articles(50);
            Same(actual, expected, probes);
            DateTimeOffset old = InventedStories.Day(20);
            actual.Forget(old).Should().Be(expected.Forget(old)).And.BeGreaterThan(1000);
            Same(actual, expected, probes);
            actual = Reopen(actual, InventedStories.Model);
            Same(actual, expected, probes);
            IndexAnswers.Of(actual.AddRange(probes)).Should().Be(IndexAnswers.Of(expected.AddRange(probes)));
            IndexAnswers.Of(actual).Should().Be(IndexAnswers.Of(expected));
        }
        finally
        {
            Close(actual);
        }
    }

    /// <summary>The streams do what they are for.</summary>
    [IndexTheory]
    [InlineData("merging")]
    public void The_streams_have_merges_copies_and_removals(string variant)
    {
        IStoryIndex index = Create(Variants[variant].Options, InventedStories.Model);
        try
        {
            int gone = 0;
            List<StoryAssignment> assignments = [];
            foreach (StreamStep step in new ArticleStream(1).Steps(500))
            {
                gone += step is StreamStep.Remove remove && index.Remove(remove.Id) ? 1 : 0;
                assignments.AddRange(step switch
                {
                    StreamStep.Add add => [index.Add(add.Entry.Id, add.Entry.Signature, add.Entry.Arrived)],
                    StreamStep.AddRange range => index.AddRange(range.Entries),
                    _ => [],
                });
            }

            gone.Should().BeGreaterThan(10);
            assignments.Count(assignment => assignment.Merged.Count > 0).Should().BeGreaterThan(5);
            assignments.Count(assignment => assignment.Merged.Count > 1).Should().BeGreaterThan(0);
            assignments.Count(assignment => assignment.CopyOf is not null).Should().BeGreaterThan(20);
            assignments.Count(assignment => assignment.IsNew).Should().BeInRange(50, 400);
        }
        finally
        {
            Close(index);
        }
    }

    /// <summary>What is refused changes nothing.</summary>
    [IndexTheory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("twice")]
    public void A_batch_with_a_bad_article_is_refused_as_a_whole(string id)
    {
        IStoryIndex index = Create(InventedStories.Options, InventedStories.Model);
        try
        {
            index.Add("a", InventedStories.Of("flood", 1));
            StoryIndexEntry bad = new(id, InventedStories.Of("flood", 3));
            StoryIndexEntry[] batch = id == "twice" ? [bad, bad] : [new StoryIndexEntry("b", InventedStories.Of("flood", 2)), bad];

            index.Invoking(it => it.AddRange(batch)).Should().Throw<ArgumentException>();

            index.Count.Should().Be(1);
            index.StoryOf("b").Should().BeNull();
            index.Invoking(it => it.Add("a", InventedStories.Of("strike", 1))).Should().Throw<ArgumentException>().WithMessage("*'a'*Remove it first*");
            index.Add("c", InventedStories.Of("flood", 4)).StoryId.Should().Be(1);
        }
        finally
        {
            Close(index);
        }
    }

    /// <summary>A call that is stopped before it begins does nothing.</summary>
    [IndexTheory]
    [InlineData(4)]
    public void A_stopped_call_changes_nothing(int seed)
    {
        IStoryIndex index = Create(InventedStories.Options, InventedStories.Model);
        try
        {
            index.AddRange(new ArticleStream(seed).Articles(20));
            string before = IndexAnswers.Of(index);
            StoryIndexEntry entry = new("new", InventedStories.Of("flood", 1));
            var stopped = new CancellationToken(canceled: true);
            Action[] calls =
            [
                () => index.Add(entry.Id, entry.Signature, null, stopped),
                () => index.AddRange([entry], stopped),
                () => index.AddMissing([entry], stopped),
                () => index.FindSimilar(entry.Signature, 5, stopped),
                () => index.Remove(index.GetStories()[0].Articles[0], stopped),
                () => index.Forget(DateTimeOffset.MaxValue, stopped),
                () => index.GetStories(stopped),
            ];
            foreach (Action call in calls)
            {
                call.Should().Throw<OperationCanceledException>().Which.CancellationToken.Should().Be(stopped);
            }

            IndexAnswers.Of(index).Should().Be(before);
        }
        finally
        {
            Close(index);
        }
    }

    /// <summary>A load that is stopped in the middle and gone on with ends as one that was not.</summary>
    [IndexTheory]
    [InlineData(70)]
    [InlineData(30)]
    [InlineData(110)]
    public void A_stopped_batch_can_be_gone_on_with(int given)
    {
        StoryIndexEntry[] entries = new ArticleStream(5).Articles(60);
        using var expected = new StoryIndex(Loose, InventedStories.Model);
        expected.AddRange(entries);
        IStoryIndex index = Create(Loose, InventedStories.Model);
        try
        {
            using var stop = new CancellationTokenSource();
            index.Invoking(it => it.AddRange(new StoppingEntries(entries, given, stop), stop.Token)).Should().Throw<OperationCanceledException>();
            (index.Count == 0 || (KeepsPartsOfBatches && index.Count < entries.Length)).Should().BeTrue($"of a stopped batch {index.Count} articles are there");

            index.AddMissing(entries);

            IndexAnswers.Of(index).Should().Be(IndexAnswers.Of(expected));
        }
        finally
        {
            Close(index);
        }
    }

    private static string Do(IStoryIndex index, StreamStep step) => step switch
    {
        StreamStep.Add(var entry) => IndexAnswers.Of(index.Add(entry.Id, entry.Signature, entry.Arrived)),
        StreamStep.AddRange(var entries) => IndexAnswers.Of(index.AddRange(entries)),
        StreamStep.AddMissing(var entries) => IndexAnswers.Of(index.AddMissing(entries)),
        StreamStep.Remove(var id) => $"{index.Remove(id)} {index.StoryOf(id)}",
        StreamStep.Forget(var before) => $"{index.Forget(before)} forgotten",
        StreamStep.Find(var signature, var count) => IndexAnswers.Of(index.FindSimilar(signature, count)),
        StreamStep.Get(var story) => IndexAnswers.Of(index.GetStory(story)),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No such step."),
    };

    private static void Same(IStoryIndex actual, IStoryIndex expected, IEnumerable<StoryIndexEntry> probes)
    {
        actual.Count.Should().Be(expected.Count);
        foreach (StoryIndexEntry probe in probes)
        {
            IndexAnswers.Of(actual.FindSimilar(probe.Signature, 20)).Should().Be(IndexAnswers.Of(expected.FindSimilar(probe.Signature, 20)));
        }
    }
}
