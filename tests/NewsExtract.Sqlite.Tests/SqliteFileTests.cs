using FluentAssertions;
using Microsoft.Data.Sqlite;
using NewsExtract.Tests.Conformance;
using NewsExtract.Tests.Stories;
using Xunit;

namespace NewsExtract.Sqlite.Tests;

/// <summary>Files that are foreign, newer, older, damaged or cut short.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private const int Articles = 1300;

    private readonly IndexFolder _folder = new();

    private string File => _folder.File();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_of_another_kind_is_refused_and_left_alone()
    {
        System.IO.File.WriteAllText(File, "These are notes, and no database. " + new string('.', 2000));
        byte[] before = System.IO.File.ReadAllBytes(File);

        Opening().Should().Throw<StoryFormatException>().WithMessage("*stories.db*no SQLite database*not there yet*");
        System.IO.File.ReadAllBytes(File).Should().Equal(before);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        Run("CREATE TABLE notes (text TEXT)");
        byte[] before = System.IO.File.ReadAllBytes(File);

        Opening().Should().Throw<StoryFormatException>().WithMessage("*no story index*application id is 0*");
        System.IO.File.ReadAllBytes(File).Should().Equal(before);
    }

    [Theory]
    [InlineData(3, "*version 3*up to 2*newer NewsExtract.Sqlite*")]
    [InlineData(0, "*version is 0, which never was*")]
    public void A_file_of_a_version_that_cannot_be_read_names_it_and_the_cure(int version, string message)
    {
        Fill(5);
        Run($"PRAGMA user_version = {version}");

        Opening().Should().Throw<StoryFormatException>().WithMessage(message);
    }

    [Fact]
    public void An_older_file_is_brought_up_to_date_and_answers_as_before()
    {
        StoryIndexEntry[] articles = [.. new ArticleStream(4).Articles(Articles).Select((article, i) => article with { Id = VersionOneFile.Id(i) })];
        VersionOneFile.Write(File, InventedStories.Options, articles);
        using var expected = new StoryIndex(InventedStories.Options, InventedStories.Model);
        expected.AddRange(articles);

        for (int opened = 0; opened < 2; opened++)
        {
            using SqliteStoryIndex index = Open(SqliteFileCheck.Everything);
            IndexAnswers.Of(index).Should().Be(IndexAnswers.Of(expected));
            index.Options.Should().Be(InventedStories.Options);
            foreach (StoryIndexEntry more in new ArticleStream(5 + opened).Articles(30).Select((article, i) => article with { Id = $"more {opened} {i}" }))
            {
                IndexAnswers.Of(index.Add(more.Id, more.Signature, more.Arrived)).Should().Be(IndexAnswers.Of(expected.Add(more.Id, more.Signature, more.Arrived)));
            }
        }
    }

    [Fact]
    public void A_changed_byte_gives_an_error_or_no_other_answer_wherever_it_is()
    {
        Fill(Articles);
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        string answers = Answers(SqliteFileCheck.Format);
        int refused = 0;
        const int Flips = 150;
        for (int i = 0; i < Flips; i++)
        {
            // The head of the file, then places all over it.
            int place = i < 30 ? i * 3 : (int)((long)i * bytes.Length / Flips) + (i * 37 % 2048);
            byte[] broken = [.. bytes];
            broken[Math.Min(place, broken.Length - 1)] ^= (byte)(1 << (i % 8));
            System.IO.File.WriteAllBytes(File, broken);
            try
            {
                Answers(SqliteFileCheck.Everything).Should().Be(answers, $"bit {i % 8} of byte {place} of {bytes.Length} was changed");
            }
            catch (Exception error) when (error is StoryFormatException or SqliteStoryException)
            {
                error.Message.Should().ContainAny("add the articles to a new one", "not there yet", "newer NewsExtract", "to a new index", "may not be written");
                refused++;
            }
        }

        refused.Should().BeGreaterThan(Flips / 2);
    }

    [Fact]
    public void A_cut_file_is_refused_wherever_it_is_cut()
    {
        Fill(Articles);
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        for (int i = 0; i < 40; i++)
        {
            int length = Math.Max(1, (int)((long)i * bytes.Length / 40) - (i % 3 * 100));
            System.IO.File.WriteAllBytes(File, bytes[..length]);

            FluentActions.Invoking(() => Answers(SqliteFileCheck.Format)).Should().Throw<StoryFormatException>($"{length} of {bytes.Length} bytes are there");
        }
    }

    [Fact]
    public void A_changed_signature_is_noticed_when_it_is_read_though_nothing_was_checked_before()
    {
        Fill(30);
        Run("UPDATE articles SET signature = CAST(substr(signature, 1, 500) || x'ff' || substr(signature, 502) AS BLOB) WHERE number = 7");

        FluentActions.Invoking(() => Answers(SqliteFileCheck.Format)).Should().Throw<StoryFormatException>().WithMessage("*article 7*copy of the file*");
    }

    [Theory]
    [InlineData("UPDATE articles SET story = story + 1 WHERE number = 3")]
    [InlineData("UPDATE stories SET articles = articles + 1")]
    [InlineData("UPDATE state SET articles = 3")]
    [InlineData("UPDATE articles SET copies = 77 WHERE number = 4")]
    [InlineData("DELETE FROM articles WHERE number = 2")]
    [InlineData("UPDATE settings SET value = 'x' WHERE name = 'LinkThreshold'")]
    [InlineData("DELETE FROM settings")]
    [InlineData("UPDATE segments SET last = last + 1")]
    [InlineData("DELETE FROM maps")]
    [InlineData("DELETE FROM postings WHERE place = (SELECT MAX(place) FROM postings)")]
    [InlineData("UPDATE postings SET block = zeroblob(100)")]
    [InlineData("INSERT INTO merges VALUES (9999, 8888, 1)")]
    [InlineData("DROP TABLE merges")]
    public void Tables_that_disagree_are_found(string damage)
    {
        Fill(Articles);
        Run(damage);

        FluentActions.Invoking(() => Answers(SqliteFileCheck.Everything)).Should().Throw<StoryFormatException>();
    }

    private Action Opening() => () => Open(SqliteFileCheck.Format).Dispose();

    private SqliteStoryIndex Open(SqliteFileCheck check) => new(File, null, InventedStories.Model, SqliteStoryOptions.Default with { Check = check });

    private void Fill(int count)
    {
        using var index = new SqliteStoryIndex(File, InventedStories.Options, InventedStories.Model);
        index.AddRange([.. Enumerable.Range(0, count).Select(i => new StoryIndexEntry($"a{i}", InventedStories.Of(i < 40 ? "flood" : $"subject{(char)('a' + (i % 25))}{(char)('a' + (i / 25 % 25))}", i)))]);
        index.Compact();
    }

    private string Answers(SqliteFileCheck check)
    {
        using SqliteStoryIndex index = Open(check);
        return $"{IndexAnswers.Of(index)}\n{IndexAnswers.Of(index.FindSimilar(InventedStories.Of("flood", 99), 50))}\n{index.StoryOf("a17")}";
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
