using System.Diagnostics;
using FluentAssertions;
using NewsExtract.Postgres.Tests.Servers;
using NewsExtract.Tests.Stories;
using Npgsql;
using Xunit;

namespace NewsExtract.Postgres.Tests;

/// <summary>Many that write at once: they make the stories that one alone would have made.</summary>
public class WritersTests
{
    private const int Threads = 6;
    private const int Processes = 2;

    /// <summary>Of each writer: all stories, and every fifth time two articles more.</summary>
    private const int PerWriter = Writer.Stories + (Writer.Stories / 5 * 2);

    [PostgresFact]
    public async Task Threads_that_add_copies_of_one_story_at_once_end_with_one_story()
    {
        string schema = TestDatabase.NewSchema().Schema;
        PostgresStoryIndex[] indexes = [.. Enumerable.Range(0, Threads).AsParallel().WithDegreeOfParallelism(Threads).Select(_ => Writer.Open(TestDatabase.ConnectionString, schema))];
        using var start = new Barrier(Threads);
        Task[] threads = [.. indexes.Select((index, i) => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                Writer.Add(index, $"writer{(char)('a' + i)}");
            },
            TaskCreationOptions.LongRunning))];
        await Task.WhenAll(threads);

        Check(indexes[0], schema, Threads);
        Array.ForEach(indexes, index => index.Dispose());
        TestDatabase.Drop(schema);
    }

    [PostgresFact]
    public void Threads_may_share_one_index_whatever_they_do()
    {
        string schema = TestDatabase.NewSchema().Schema;
        using PostgresStoryIndex index = Writer.Open(TestDatabase.ConnectionString, schema);
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i =>
        {
            Writer.Add(index, $"writer{(char)('a' + i)}");
            index.FindSimilar(InventedStories.Of("subject", i), 5);
            index.Remove($"writer{(char)('a' + i)}-0").Should().BeTrue();
            index.GetStories().Should().NotBeEmpty();
        });

        index.Count.Should().Be((PerWriter - 1) * Threads);
        TestDatabase.Drop(schema);
    }

    [PostgresFact]
    public async Task Processes_that_add_copies_of_one_story_at_once_end_with_one_story()
    {
        string schema = TestDatabase.NewSchema().Schema;
        Process[] processes = [.. Enumerable.Range(0, Processes).Select(i => Start(schema, $"writer{(char)('a' + i)}"))];
        foreach (Process process in processes)
        {
            (await process.StandardOutput.ReadLineAsync()).Should().Be("ready");
        }

        foreach (Process process in processes)
        {
            await process.StandardInput.WriteLineAsync();
        }

        foreach (Process process in processes)
        {
            await process.WaitForExitAsync();
            process.ExitCode.Should().Be(0);
            process.Dispose();
        }

        using PostgresStoryIndex index = Writer.Open(TestDatabase.ConnectionString, schema);
        Check(index, schema, Processes);
        TestDatabase.Drop(schema);
    }

    private static Process Start(string schema, string writer)
        => Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(Writer).Assembly.Location, TestDatabase.ConnectionString, schema, writer]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    private static void Check(PostgresStoryIndex index, string schema, int writers)
    {
        index.Count.Should().Be(writers * PerWriter);
        index.StoryCount.Should().Be(Writer.Stories + (writers * Writer.Stories / 5));
        IReadOnlyList<Story> stories = index.GetStories();
        stories.Where(story => story.Articles.Count > 1).Should().HaveCount(Writer.Stories)
            .And.OnlyContain(story => story.Articles.Select(id => id.Split('-')[1]).Distinct().Count() == 1 && story.Articles.Select(id => id.Split('-')[0]).Distinct().Count() == writers);

        // Writers took turns: in the order of arrival one alone makes the same stories.
        using StoryIndex alone = InventedStories.Index();
        using var source = NpgsqlDataSource.Create(TestDatabase.ConnectionString);
        using NpgsqlCommand command = source.CreateCommand($"SELECT a.id, s.bytes FROM {schema}.article a JOIN {schema}.signature s ON s.number = a.number ORDER BY a.number");
        using NpgsqlDataReader rows = command.ExecuteReader();
        while (rows.Read())
        {
            alone.Add(rows.GetString(0), StorySignature.FromBytes(rows.GetFieldValue<byte[]>(1)));
        }

        stories.Should().BeEquivalentTo(alone.GetStories(), options => options.WithStrictOrdering());
    }
}
