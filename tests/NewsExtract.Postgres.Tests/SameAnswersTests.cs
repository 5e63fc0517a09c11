using System.Globalization;
using FluentAssertions;
using NewsExtract.Postgres.Tests.Servers;
using Xunit;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Postgres.Tests;

/// <summary>Quick check.</summary>
public class SameAnswersTests
{
    [PostgresFact]
    public void One_by_one_and_in_batches_gives_what_memory_gives()
    {
        PostgresStoryOptions first = TestDatabase.NewSchema();
        PostgresStoryOptions second = TestDatabase.NewSchema();
        using var memory = Index();
        using var single = new PostgresStoryIndex(TestDatabase.ConnectionString, Options, first, Model);
        using var batch = new PostgresStoryIndex(TestDatabase.ConnectionString, Options, second, Model);
        StoryIndexEntry[] entries = [.. Enumerable.Range(0, 300).Select(i => new StoryIndexEntry($"a{i}", Article(i), i % 4 == 0 ? null : Day(i / 40)))];
        StoryAssignment[] expected = [.. entries.Select(entry => memory.Add(entry.Id, entry.Signature, entry.Arrived))];
        StoryAssignment[] singles = [.. entries.Select(entry => single.Add(entry.Id, entry.Signature, entry.Arrived))];
        StoryAssignment[] batches = [.. entries.Chunk(70).SelectMany(chunk => batch.AddRange(chunk))];
        singles.Should().BeEquivalentTo(expected, options => options.WithStrictOrdering());
        batches.Should().BeEquivalentTo(expected, options => options.WithStrictOrdering());
        single.GetStories().Should().BeEquivalentTo(memory.GetStories(), options => options.WithStrictOrdering());
        batch.GetStories().Should().BeEquivalentTo(memory.GetStories(), options => options.WithStrictOrdering());
        for (int i = 0; i < 30; i++)
        {
            batch.FindSimilar(Article(i * 11), 7).Should().Equal(memory.FindSimilar(Article(i * 11), 7));
        }
    }

    private static StorySignature Article(int number) => Of($"subject{(char)('a' + (number % 20))}", number % 9 == 8 ? number % 5 : number);
}
