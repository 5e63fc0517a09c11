using System.Globalization;
using FluentAssertions;
using NewsExtract.Postgres.Tests.Servers;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Postgres.Tests;

/// <summary>An index whose keys and days lie on three other servers.</summary>
public class ShardedIndexTests
{
    private const int Batch = 200;

    /// <summary>Articles of the stream: 2,000, or as many as the variable says.</summary>
    private static readonly int Articles = int.Parse(Environment.GetEnvironmentVariable("NEWSEXTRACT_SHARDED_ARTICLES") ?? "2000", CultureInfo.InvariantCulture);

    // Small, so that frequent keys take several questions, and signatures are read again.
    private static readonly PostgresStoryOptions Small = PostgresStoryOptions.Default with { FirstRange = 300, CachedSignatures = 100 };

    [OwnServerFact]
    public void Three_servers_find_what_one_finds()
    {
        using var servers = new ShardedServers(Small, Options, Model);
        using PostgresStoryIndex sharded = servers.Open(Model);
        using var single = new PostgresStoryIndex(servers.Coordinator.ConnectionString, Options, Model, Small with { Schema = "single" });
        foreach (StoryIndexEntry[] batch in Entries().Chunk(Batch))
        {
            sharded.AddRange(batch).Should().BeEquivalentTo(single.AddRange(batch), options => options.WithStrictOrdering());
        }

        servers.Shards.Should().OnlyContain(shard => shard.Number("SELECT count(*) FROM pg_tables WHERE schemaname = 'newsextract' AND tablename LIKE 'signature%'") > 0);
        servers.Coordinator.Number("SELECT count(*) FROM ONLY newsextract.posting").Should().Be(0);
        MatchesOf(sharded).Should().Equal(MatchesOf(single));

        // A day goes: its table here at once, there when it is swept out.
        int days = DaysOf(servers);
        sharded.Forget(Day(2)).Should().Be(single.Forget(Day(2))).And.BePositive();
        MatchesOf(sharded).Should().Equal(MatchesOf(single));
        DaysOf(servers).Should().Be(days);
        sharded.Compact().Should().BePositive();
        DaysOf(servers).Should().Be(days - 2);
        MatchesOf(sharded).Should().Equal(MatchesOf(single));

        // A day that was dropped may come again.
        var late = new StoryIndexEntry("late", Stream.Signature(3), Day(1));
        sharded.AddRange([late]).Should().BeEquivalentTo(single.AddRange([late]));
        sharded.Remove("late").Should().BeTrue();
        single.Remove("late");
        sharded.GetStories().Should().BeEquivalentTo(single.GetStories(), options => options.WithStrictOrdering());
    }

    [OwnServerFact]
    public void A_server_that_is_down_is_not_read_or_written_without()
    {
        using var servers = new ShardedServers(Small, Options, Model);
        using PostgresStoryIndex index = servers.Open(Model);
        StoryIndexEntry[] entries = [.. Entries().Take(600)];
        index.AddRange(entries[..400]);
        string before = MatchesOf(index)[0];
        string stories = StoriesOf(index);
        foreach (Action<PostgresServer> end in new Action<PostgresServer>[] { shard => shard.Crash(), shard => shard.Stop() })
        {
            end(servers.Shards[1]);
            for (int again = 0; again < 2; again++)
            {
                SaysWhatIsDown(() => index.FindSimilar(entries[0].Signature, 10));
                SaysWhatIsDown(() => index.Add("one", entries[500].Signature));
                SaysWhatIsDown(() => index.AddRange(entries[400..]));
                SaysWhatIsDown(() => index.AddMissing(entries));
                SaysWhatIsDown(() => index.Compact());
                index.Count.Should().Be(400);
                StoriesOf(index).Should().Be(stories, "stories are kept by the server that is asked");
            }

            servers.Shards[1].StartAgain();
            MatchesOf(index)[0].Should().Be(before);
        }

        index.AddRange(entries[400..]).Should().HaveCount(200);
    }

    [OwnServerFact]
    public void What_a_write_left_that_came_to_nothing_changes_no_answer()
    {
        using var servers = new ShardedServers(Small, Options, Model);
        using PostgresStoryIndex index = servers.Open(Model);
        using StoryIndex memory = Index();
        StoryIndexEntry[] entries = [.. Entries().Take(420)];
        memory.AddRange(entries);
        index.AddRange(entries[..400]);

        // As after commits that reached one server and no other: keys of articles that are not in the index, between those that are.
        PostgresServer shard = servers.Shards[0];
        long strays = shard.Number("SELECT count(DISTINCT key) FROM newsextract.posting_0") * 100;
        shard.Execute("INSERT INTO newsextract.posting_0 SELECT DISTINCT key, 1000000 + n FROM newsextract.posting_0 CROSS JOIN generate_series(1, 100) AS n");
        servers.Coordinator.Execute("SELECT setval('newsextract.arrival', 2000000)");
        index.AddRange(entries[400..]);

        MatchesOf(index).Should().Equal(MatchesOf(memory));
        index.Compact().Should().Be(strays);
        MatchesOf(index).Should().Equal(MatchesOf(memory));
    }

    [OwnServerFact]
    public async Task A_load_that_is_cut_off_goes_on_without_loss_or_doubles()
    {
        using var servers = new ShardedServers(Small, Options, Model);
        using StoryIndex undisturbed = Index();
        StoryIndexEntry[] entries = Entries();
        StoryAssignment[] expected = [.. entries.Select(entry => undisturbed.Add(entry.Id, entry.Signature, entry.Arrived))];
        var random = new Random(5);

        foreach (PostgresServer victim in new[] { servers.Coordinator, servers.Shards[0], servers.Shards[2], servers.Coordinator })
        {
            using PostgresStoryIndex cutOff = servers.Open(Model);
            int wait = random.Next(100, 900);
            Task crash = Task.Run(async () =>
            {
                await Task.Delay(wait);
                victim.Crash();
            });
            Action load = () =>
            {
                // From the start again and again, until it is cut off.
                while (true)
                {
                    Load(cutOff, entries, expected);
                }
            };
            load.Should().Throw<PostgresStoryException>().Which.Failure.Should().BeOneOf(PostgresStoryFailure.Connection, PostgresStoryFailure.Shard);
            await crash;
            victim.StartAgain();
        }

        using PostgresStoryIndex index = servers.Open(Model);
        Load(index, entries, expected);
        index.Count.Should().Be(entries.Length);
        index.GetStories().Should().BeEquivalentTo(undisturbed.GetStories(), options => options.WithStrictOrdering());
        foreach (StoryIndexEntry probe in entries.Where((_, i) => i % 97 == 0))
        {
            index.FindSimilar(probe.Signature, 20).Should().Equal(undisturbed.FindSimilar(probe.Signature, 20));
        }
    }

    private static void SaysWhatIsDown(Action call)
        => call.Should().Throw<PostgresStoryException>().Where(error => error.Failure == PostgresStoryFailure.Shard).WithMessage("*part of the index 'newsextract'*shard2*start it, then try again*");

    private static string StoriesOf(PostgresStoryIndex index) => string.Join('|', index.GetStories().Select(story => $"{story.Id}: {string.Join(',', story.Articles)}"));

    private static StoryIndexEntry[] Entries() => [.. Enumerable.Range(0, Articles).Select(Stream.Entry)];

    private static void Load(PostgresStoryIndex index, StoryIndexEntry[] entries, StoryAssignment[] expected)
    {
        int number = 0;
        foreach (StoryIndexEntry[] batch in entries.Chunk(Batch))
        {
            foreach (StoryAssignment? assignment in index.AddMissing(batch))
            {
                assignment?.Should().BeEquivalentTo(expected[number]);
                number++;
            }
        }
    }

    private static string[] MatchesOf(IStoryIndex index)
        => [.. Enumerable.Range(0, 25).Select(i => string.Join(' ', index.FindSimilar(Stream.Signature(i * 83), 40).Select(match => $"{match.Id} {match.StoryId} {match.Score:R}")))];

    private static int DaysOf(ShardedServers servers)
        => servers.Shards.Sum(shard => (int)shard.Number("SELECT count(*) FROM pg_tables WHERE schemaname = 'newsextract' AND tablename LIKE 'signature%'"));
}
