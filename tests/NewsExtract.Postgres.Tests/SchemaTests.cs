using FluentAssertions;
using NewsExtract.Postgres.Storage;
using NewsExtract.Postgres.Tests.Servers;
using NewsExtract.Stories.Indexing;
using Npgsql;
using Xunit;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Postgres.Tests;

/// <summary>The tables: made once, brought up to date, and shared out by key and by day.</summary>
public class SchemaTests
{
    [PostgresFact]
    public void An_index_of_version_1_is_brought_up_to_date_and_answers_as_before()
    {
        PostgresStoryOptions now = TestDatabase.NewSchema();
        PostgresStoryOptions then = TestDatabase.NewSchema();
        using PostgresStoryIndex current = Open(now);
        current.AddRange([.. Enumerable.Range(0, 120).Select(Stream.Entry)]);
        using (var source = NpgsqlDataSource.Create(TestDatabase.ConnectionString))
        {
            new SchemaMigrator(new IndexConnections(source, new IndexSql(then.Schema), then.Timeout), then, new IndexSettings(Options, Model.Digest)).Migrate(version: 1);
        }

        // The articles of the one, in the tables of the other.
        TestDatabase.Execute($"SELECT {then.Schema}.add_day(day) FROM (SELECT DISTINCT day FROM {now.Schema}.article WHERE day >= 0) AS d");
        foreach (string table in new[] { "article", "merged", "posting", "signature" })
        {
            TestDatabase.Execute($"INSERT INTO {then.Schema}.{table} SELECT * FROM {now.Schema}.{table}");
        }

        TestDatabase.Execute($"UPDATE {then.Schema}.state AS t SET next_story = n.next_story, articles = n.articles, stories = n.stories FROM {now.Schema}.state AS n");
        TestDatabase.Execute($"SELECT setval('{then.Schema}.arrival', 1000)");
        Number($"SELECT version FROM {then.Schema}.state").Should().Be(1);

        using PostgresStoryIndex old = Open(then);
        Number($"SELECT version FROM {then.Schema}.state").Should().Be(2);
        StoryIndexEntry[] more = [.. Enumerable.Range(120, 60).Select(Stream.Entry)];
        old.AddRange(more).Should().BeEquivalentTo(current.AddRange(more), options => options.WithStrictOrdering());
        old.Forget(Day(1)).Should().Be(current.Forget(Day(1)));
        old.GetStories().Should().BeEquivalentTo(current.GetStories(), options => options.WithStrictOrdering());
        Drop(now, then);
    }

    [PostgresFact]
    public async Task Many_may_open_a_new_index_at_once()
    {
        PostgresStoryOptions storage = TestDatabase.NewSchema();
        using var start = new Barrier(8);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                using PostgresStoryIndex index = Open(storage);
                index.Add($"a{i}", Of("flood", 0), Day(i % 2));
            },
            TaskCreationOptions.LongRunning)).ToArray());

        using PostgresStoryIndex last = Open(storage);
        (last.Count, last.StoryCount).Should().Be((8, 1));
        Drop(storage);
    }

    [PostgresFact]
    public void Keys_are_shared_out_among_tables_and_signatures_by_day()
    {
        PostgresStoryOptions storage = TestDatabase.NewSchema() with { KeyPartitions = 5 };
        using PostgresStoryIndex index = Open(storage);
        index.AddRange([new("a", Of("flood", 1), Day(0)), new("b", Of("strike", 1), Day(3)), new("c", Of("vote", 1)), new("d", Of("fire", 1), Day(3))]);

        Number($"SELECT count(DISTINCT tableoid) FROM {storage.Schema}.posting").Should().Be(5);
        Number($"SELECT count(*) FROM {storage.Schema}.signature_20240301").Should().Be(1);
        Number($"SELECT count(*) FROM {storage.Schema}.signature_20240304").Should().Be(2);
        Number($"SELECT count(*) FROM {storage.Schema}.signature_timeless").Should().Be(1);
        Drop(storage);
    }

    [PostgresFact]
    public void Forgetting_drops_the_tables_of_days_and_what_comes_later_stays()
    {
        PostgresStoryOptions storage = TestDatabase.NewSchema();
        using PostgresStoryIndex index = Open(storage);
        using StoryIndex memory = Index();
        void Both(Action<IStoryIndex> action)
        {
            action(index);
            action(memory);
        }

        void Same()
        {
            index.Count.Should().Be(memory.Count);
            index.StoryCount.Should().Be(memory.StoryCount);
            index.GetStories().Should().BeEquivalentTo(memory.GetStories(), options => options.WithStrictOrdering());
            for (int i = 0; i < 20; i++)
            {
                index.FindSimilar(Stream.Signature(i), 30).Should().Equal(memory.FindSimilar(Stream.Signature(i), 30));
            }
        }

        Both(it => it.AddRange([.. Enumerable.Range(0, 200).Select(i => new StoryIndexEntry($"a{i}", Stream.Signature(i), i % 9 == 0 ? null : Day(i / 20)))]));
        long tables = Days(storage);
        long postings = Number($"SELECT count(*) FROM {storage.Schema}.posting");

        // In the middle of a day.
        Both(it => it.Forget(Day(4).AddMinutes(1)));
        Days(storage).Should().Be(tables - 4);
        Number($"SELECT count(*) FROM {storage.Schema}.posting").Should().Be(postings, "keys are swept out later");
        Same();

        // Late ones of days that are gone stay, until they too are forgotten, also by an earlier time than was forgotten before.
        Both(it => it.AddRange([new("late1", Stream.Signature(1), Day(1)), new("late2", Stream.Signature(2), Day(2)), new("late3", Stream.Signature(3), Day(3))]));
        Same();
        Both(it => it.Forget(Day(2).AddHours(6)));
        index.StoryOf("late2").Should().BeNull();
        index.StoryOf("late3").Should().NotBeNull();
        Same();

        index.Compact().Should().BePositive();
        Number($"SELECT count(*) FROM {storage.Schema}.posting AS p WHERE NOT EXISTS (SELECT FROM {storage.Schema}.article AS a WHERE a.number = p.number)").Should().Be(0);
        Same();
        Both(it => it.Forget(Day(90)));
        Days(storage).Should().Be(0);
        Same();
        index.Compact();
        Same();
        Drop(storage);
    }

    [PostgresFact]
    public void Another_process_may_drop_a_day_that_this_one_knows()
    {
        PostgresStoryOptions storage = TestDatabase.NewSchema();
        using PostgresStoryIndex one = Open(storage);
        using PostgresStoryIndex other = Open(storage);
        one.Add("a", Of("flood", 1), Day(0));
        other.Forget(Day(5)).Should().Be(1);

        one.Add("b", Of("flood", 2), Day(0)).IsNew.Should().BeTrue();
        one.AddRange([.. Enumerable.Range(0, 30).Select(i => new StoryIndexEntry($"c{i}", Of("strike", i), Day(0)))]);
        other.Count.Should().Be(31);
        Drop(storage);
    }

    [PostgresFact]
    public void A_schema_may_have_the_name_of_a_word_of_the_language()
    {
        PostgresStoryOptions storage = PostgresStoryOptions.Default with { Schema = "select" };
        TestDatabase.Drop(storage.Schema);
        using (PostgresStoryIndex index = Open(storage))
        {
            index.Add("a", Of("flood", 1), Day(0));
            index.Forget(Day(1)).Should().Be(1);
            index.Compact();
        }

        Open(storage).Dispose();
        Drop(storage);
    }

    [Theory]
    [InlineData("Host=a", 64)]
    [InlineData("Host=a;Max Auto Prepare=0", 0)]
    [InlineData("Host=a;maxautoprepare=7", 7)]
    public void Statements_are_prepared_unless_the_caller_says_otherwise(string connectionString, int expected)
        => new NpgsqlConnectionStringBuilder(StorageChecks.Prepared(connectionString)).MaxAutoPrepare.Should().Be(expected);

    [PostgresFact]
    public void Lookups_are_planned_once()
    {
        PostgresStoryOptions storage = TestDatabase.NewSchema();
        string connection = new NpgsqlConnectionStringBuilder(TestDatabase.ConnectionString) { MaxPoolSize = 1, ApplicationName = "planned" }.ConnectionString;
        using var source = NpgsqlDataSource.Create(StorageChecks.Prepared(connection));
        using var index = new PostgresStoryIndex(source, Options, Model, storage);
        index.Add("a", Of("flood", 1));
        for (int i = 0; i < 10; i++)
        {
            index.FindSimilar(Of("flood", 2), 3).Should().ContainSingle();
        }

        using NpgsqlCommand command = source.CreateCommand("SELECT sum(generic_plans) FROM pg_prepared_statements WHERE statement LIKE '%LIMIT k.most%'");
        Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture).Should().BeInRange(5, 10);
        Drop(storage);
    }

    private static PostgresStoryIndex Open(PostgresStoryOptions storage) => new(TestDatabase.ConnectionString, Options, Model, storage);

    private static long Days(PostgresStoryOptions storage) => Number($"SELECT count(*) FROM pg_tables WHERE schemaname = '{storage.Schema}' AND tablename ~ '^signature_[0-9]'");

    private static long Number(string statement)
    {
        using var source = NpgsqlDataSource.Create(TestDatabase.ConnectionString);
        using NpgsqlCommand command = source.CreateCommand(statement);
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Drop(params PostgresStoryOptions[] storages)
    {
        foreach (PostgresStoryOptions storage in storages)
        {
            TestDatabase.Drop(storage.Schema);
        }
    }
}
