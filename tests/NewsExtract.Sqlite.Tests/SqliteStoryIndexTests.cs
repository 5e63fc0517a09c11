using System.Diagnostics;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using NewsExtract.Tests.Conformance;
using NewsExtract.Tests.Stories;
using Xunit;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Sqlite.Tests;

/// <summary>What the index in SQLite has beyond the one in memory.</summary>
public sealed class SqliteStoryIndexTests : IDisposable
{
    private readonly IndexFolder _folder = new();

    private string File => _folder.File();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Options_are_those_of_the_file_and_others_are_refused_by_name()
    {
        Open(Options with { TimeWindow = TimeSpan.FromDays(3) }).Dispose();

        using (SqliteStoryIndex again = Open(null))
        {
            again.Options.Should().Be(Options with { TimeWindow = TimeSpan.FromDays(3) });
        }

        FluentActions.Invoking(() => Open(Options with { TimeWindow = null, MostCompared = 7 }))
            .Should().Throw<ArgumentException>().WithMessage("*TimeWindow is none, in the index 3.00:00:00; MostCompared is 7, in the index 32*leave them out*");
    }

    [Fact]
    public void The_model_of_the_first_articles_is_told_and_another_one_is_refused_on_demand()
    {
        Open(Options).Dispose();

        using (var other = new SqliteStoryIndex(File))
        {
            other.ModelDigest.Should().Be(Model.Digest).And.NotBe(StoryModel.Embedded.Digest);
        }

        FluentActions.Invoking(() => new SqliteStoryIndex(File, storage: SqliteStoryOptions.Default with { RequiresSameModel = true }))
            .Should().Throw<StoryFormatException>().WithMessage($"*{Model.Digest}*{StoryModel.Embedded.Digest}*");
    }

    [Fact]
    public void Two_indexes_on_one_file_write_in_turn_and_read_what_the_other_wrote()
    {
        using SqliteStoryIndex first = Open(Options);
        using SqliteStoryIndex second = Open(null);
        using var expected = new StoryIndex(Options, Model);
        var random = new Random(7);
        foreach (StoryIndexEntry[] batch in new ArticleStream(8).Articles(2500).Chunk(10))
        {
            (SqliteStoryIndex writer, SqliteStoryIndex reader) = random.Next(2) == 0 ? (first, second) : (second, first);
            IndexAnswers.Of(writer.AddRange(batch)).Should().Be(IndexAnswers.Of(expected.AddRange(batch)));
            reader.Count.Should().Be(expected.Count);
            IndexAnswers.Of(reader.FindSimilar(batch[0].Signature, 20)).Should().Be(IndexAnswers.Of(expected.FindSimilar(batch[0].Signature, 20)));
            if (random.Next(3) == 0)
            {
                reader.Remove(batch[^1].Id).Should().Be(expected.Remove(batch[^1].Id));
            }
        }

        first.Verify();
        IndexAnswers.Of(second).Should().Be(IndexAnswers.Of(expected));
    }

    [Fact]
    public async Task Readers_see_whole_batches_while_a_writer_adds()
    {
        const int Batch = 20;
        using SqliteStoryIndex index = Open(Options);
        using SqliteStoryIndex other = Open(null);
        using var done = new CancellationTokenSource();
        Task[] readers = [.. Enumerable.Range(0, 3).Select(i => Task.Run(() =>
        {
            SqliteStoryIndex mine = i == 0 ? other : index;
            int seen = 0;
            while (!done.IsCancellationRequested)
            {
                int count = mine.Count;
                (count % Batch).Should().Be(0);
                count.Should().BeGreaterThanOrEqualTo(seen);
                mine.FindSimilar(Of("flood", i), 5).Should().NotContain(match => match.StoryId <= 0);
                mine.GetStories().Sum(story => story.Articles.Count).Should().BeGreaterThanOrEqualTo(count);
                seen = count;
            }
        }))];
        foreach (StoryIndexEntry[] batch in new ArticleStream(9).Articles(1500).Chunk(Batch))
        {
            index.AddRange(batch);
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
        index.Count.Should().Be(1500);
    }

    [Fact]
    public void A_writer_that_may_not_wait_is_told_that_another_one_is_at_work()
    {
        using SqliteStoryIndex index = Open(Options, SqliteStoryOptions.Default with { WriterWait = TimeSpan.Zero });
        index.Add("a", Of("flood", 1));
        using (var connection = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            connection.Open();
            Run(connection, "BEGIN IMMEDIATE");

            index.Invoking(it => it.Add("b", Of("flood", 2))).Should().Throw<SqliteStoryException>().WithMessage("*written by another process*WriterWait*").Which.Failure.Should().Be(SqliteStoryFailure.Busy);
            index.Count.Should().Be(1, "readers wait for nobody");
            Run(connection, "ROLLBACK");
        }

        index.Add("b", Of("flood", 2)).StoryId.Should().Be(1);
    }

    [Fact]
    public void A_writer_that_waits_for_another_process_can_be_stopped()
    {
        using SqliteStoryIndex index = Open(Options);
        index.Add("a", Of("flood", 1));
        using (var connection = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            connection.Open();
            Run(connection, "BEGIN IMMEDIATE");
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

            var watch = Stopwatch.StartNew();
            index.Invoking(it => it.Add("b", Of("flood", 2), null, stop.Token)).Should().Throw<OperationCanceledException>();
            watch.Elapsed.Should().BeLessThan(SqliteStoryOptions.Default.WriterWait / 2);
            Run(connection, "ROLLBACK");
        }

        using var patient = new CancellationTokenSource();
        index.Add("b", Of("flood", 2), null, patient.Token).StoryId.Should().Be(1);
    }

    [Fact]
    public void Stopped_at_any_moment_it_is_as_good_as_before()
    {
        StoryIndexEntry[] articles = new ArticleStream(11).Articles(1300);
        using SqliteStoryIndex index = Open(Options);
        using var expected = new StoryIndex(Options, Model);
        expected.AddRange(articles);
        int stopped = 0;
        void Try(double milliseconds, Action<CancellationToken> call)
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(milliseconds));
            try
            {
                call(stop.Token);
            }
            catch (OperationCanceledException)
            {
                stopped++;
            }
        }

        for (int moment = 1; moment <= 30; moment++)
        {
            Try(3 * moment, token => index.AddMissing(articles, token));
            Try(moment, token => index.Verify(SqliteFileCheck.Everything, token));
            Try(moment / 2.0, index.Compact);
            Try(moment / 2.0, token => index.GetStories(token));
        }

        stopped.Should().BePositive();
        index.AddMissing(articles);
        index.Verify();
        IndexAnswers.Of(index).Should().Be(IndexAnswers.Of(expected));
    }

    [Fact]
    public void A_file_that_may_grow_no_more_keeps_what_it_has_and_takes_more_when_there_is_room()
    {
        StoryIndexEntry[] articles = new ArticleStream(10).Articles(1500);
        using var expected = new StoryIndex(Options, Model);
        int count;
        using (SqliteStoryIndex index = Open(Options, SqliteStoryOptions.Default with { MostBytes = 1_000_000 }))
        {
            SqliteStoryException full = index.Invoking(it => Array.ForEach(articles, article => it.Add(article.Id, article.Signature, article.Arrived)))
                .Should().Throw<SqliteStoryException>().WithMessage("*no room*MostBytes*forget old articles*").Which;
            full.Failure.Should().Be(SqliteStoryFailure.Full);
            count = index.Count;
            count.Should().BeInRange(200, 1400);
            expected.AddRange(articles[..count]);
            IndexAnswers.Of(index).Should().Be(IndexAnswers.Of(expected));
            index.Verify();
        }

        using SqliteStoryIndex again = Open(null);
        IndexAnswers.Of(again.AddRange(articles[count..])).Should().Be(IndexAnswers.Of(expected.AddRange(articles[count..])));
        again.Verify();
    }

    [TmpfsFact]
    public void A_disk_that_is_full_costs_nothing_that_was_written()
    {
        using var disk = new SmallDisk(3);
        StoryIndexEntry[] articles = new ArticleStream(11).Articles(4000);
        using var expected = new StoryIndex(Options, Model);
        using (var index = new SqliteStoryIndex(disk.File(), Options, Model))
        {
            index.Invoking(it => Array.ForEach(articles, article => it.Add(article.Id, article.Signature, article.Arrived)))
                .Should().Throw<SqliteStoryException>().Which.Failure.Should().BeOneOf(SqliteStoryFailure.Full, SqliteStoryFailure.Disk);
            index.Count.Should().BeInRange(50, 3900);
            expected.AddRange(articles[..index.Count]);
            IndexAnswers.Of(index).Should().Be(IndexAnswers.Of(expected));
        }

        System.IO.File.Copy(disk.File(), File);
        if (System.IO.File.Exists(disk.File() + "-wal"))
        {
            System.IO.File.Copy(disk.File() + "-wal", File + "-wal");
        }

        using SqliteStoryIndex rescued = Open(null);
        rescued.Verify();
        IndexAnswers.Of(rescued).Should().Be(IndexAnswers.Of(expected));
    }

    [Fact]
    public void Compacting_gives_room_back_and_changes_no_answer()
    {
        using SqliteStoryIndex index = Open(Options);
        using var expected = new StoryIndex(Options, Model);
        StoryIndexEntry[] articles = new ArticleStream(12, articlesPerDay: 200).Articles(5000);
        index.AddRange(articles);
        expected.AddRange(articles);
        index.Compact();
        long full = new FileInfo(File).Length;

        index.Forget(Day(20)).Should().Be(expected.Forget(Day(20))).And.BeGreaterThan(2500);
        index.Compact();

        new FileInfo(File).Length.Should().BeLessThan(full * 6 / 10);
        index.Verify();
        IndexAnswers.Of(index).Should().Be(IndexAnswers.Of(expected));
    }

    [Fact]
    public void A_path_in_no_folder_says_so()
        => FluentActions.Invoking(() => new SqliteStoryIndex(_folder.File("none/stories.db"))).Should().Throw<SqliteStoryException>().WithMessage("*stories.db*folder is there*")
            .Which.Failure.Should().Be(SqliteStoryFailure.NoAccess);

    [Fact]
    public void A_closed_index_says_so()
    {
        SqliteStoryIndex index = Open(Options);
        index.Dispose();

        index.Invoking(it => it.Count).Should().Throw<ObjectDisposedException>();
        index.Invoking(it => it.Add("a", Of("flood", 1))).Should().Throw<ObjectDisposedException>();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteStoryIndex Open(StoryIndexOptions? options, SqliteStoryOptions? storage = null) => new(File, options, Model, storage);
}
