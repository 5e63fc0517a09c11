using System.Globalization;
using FluentAssertions;
using Xunit;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Tests.Stories;

/// <summary>Streams: the same answers always, from many threads, and after much has gone.</summary>
public class StoryIndexStreamTests
{
    [Fact]
    public void The_same_stream_gives_the_same_stories_on_every_thread_and_in_every_culture()
    {
        string[] results = new string[6];
        Parallel.For(0, results.Length, run =>
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = run % 2 == 0 ? "." : ",";
            CultureInfo.CurrentCulture = culture;
            using StoryIndex index = Index();
            Fill(index, 0, 400);
            results[run] = Describe(index);
        });

        results.Distinct().Should().ContainSingle();
    }

    [Fact]
    public void Adding_takes_little_memory_besides_what_the_index_keeps()
    {
        using StoryIndex index = Index();
        Fill(index, 0, 1000);
        StorySignature[] articles = [.. Enumerable.Range(1000, 1000).Select(Article)];

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < articles.Length; i++)
        {
            index.Add($"more {i}", articles[i]);
        }

        ((GC.GetAllocatedBytesForCurrentThread() - before) / articles.Length).Should().BeLessThan(5000);
    }

    [Fact]
    public void Who_waits_for_a_writer_can_be_stopped()
    {
        using StoryIndex index = Index();
        using var stop = new CancellationTokenSource();
        using var isWriting = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        IEnumerable<StoryIndexEntry> Slow()
        {
            isWriting.Set();
            goOn.Wait();
            yield return new StoryIndexEntry("a", Article(1));
        }

        var writer = new Thread(() => index.AddRange(new LazyEntries(Slow())));
        writer.Start();
        isWriting.Wait();
        stop.CancelAfter(50);

        index.Invoking(it => it.FindSimilar(Article(1), 5, stop.Token)).Should().Throw<OperationCanceledException>();
        index.Invoking(it => it.Add("b", Article(2), null, stop.Token)).Should().Throw<OperationCanceledException>();

        goOn.Set();
        writer.Join();
        index.Count.Should().Be(1);
    }

    [Fact]
    public async Task Readers_and_a_writer_may_run_at_once()
    {
        using StoryIndex index = Index();
        using StoryIndex alone = Index();
        Fill(index, 0, 50);
        using var stop = new CancellationTokenSource();
        Task[] readers = [.. Enumerable.Range(0, 3).Select(reader => Task.Run(() =>
        {
            for (int i = 0; !stop.IsCancellationRequested; i++)
            {
                index.FindSimilar(Article((i * 7) + reader), 5).Should().NotBeEmpty();
                index.GetStory(index.StoryOf("a1")!.Value)!.Articles.Should().NotBeEmpty();
            }
        }))];

        Fill(index, 50, 600);
        for (int number = 100; number < 300; number++)
        {
            index.Remove($"a{number}");
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Fill(alone, 0, 600);
        for (int number = 100; number < 300; number++)
        {
            alone.Remove($"a{number}");
        }

        Describe(index).Should().Be(Describe(alone));
    }

    [Fact]
    public void An_index_from_which_most_has_gone_answers_as_before_it_was_made_smaller()
    {
        // Compaction sets in when more than a thousand more are gone than are left: the one index passes that point, the other stays below it.
        using StoryIndex small = Index();
        using StoryIndex large = Index();
        for (int number = 0; number < 2000; number++)
        {
            large.Add($"gone{number}", Sign(Words($"gone{(char)('a' + (number % 26))}", number, 6)));
        }

        Fill(large, 0, 200);
        Fill(small, 0, 200);
        for (int number = 0; number < 2000; number++)
        {
            large.Remove($"gone{number}").Should().BeTrue();
        }

        large.Count.Should().Be(200);
        for (int number = 0; number < 200; number++)
        {
            StorySignature probe = Article(number + 1000);
            large.FindSimilar(probe, 6).Select(match => (match.Id, match.Score)).Should().Equal(small.FindSimilar(probe, 6).Select(match => (match.Id, match.Score)));
        }

        Fill(large, 200, 300);
        Fill(small, 200, 300);
        Groups(large).Should().Equal(Groups(small));
    }

    private static void Fill(StoryIndex index, int from, int to)
    {
        for (int number = from; number < to; number++)
        {
            index.Add($"a{number}", Article(number), number % 4 == 0 ? null : Day(number / 40));
        }
    }

    // Twenty subjects; every ninth article is a copy of one before.
    private static StorySignature Article(int number) => Of($"subject{(char)('a' + (number % 20))}", number % 9 == 8 ? number % 5 : number);

    private static string Describe(StoryIndex index)
        => string.Join('\n', index.GetStories().Select(story => $"{story.Id} {story.First:O} {string.Join(',', story.Articles)} {string.Join(';', story.Copies.Select(copies => string.Join(',', copies.Articles)))}"));

    private static IEnumerable<string> Groups(StoryIndex index) => index.GetStories().Select(story => string.Join(',', story.Articles));

    /// <summary>Articles that are read as they come.</summary>
    private sealed class LazyEntries(IEnumerable<StoryIndexEntry> entries) : IReadOnlyList<StoryIndexEntry>
    {
        public int Count => 1;

        public StoryIndexEntry this[int index] => entries.ElementAt(index);

        public IEnumerator<StoryIndexEntry> GetEnumerator() => entries.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
