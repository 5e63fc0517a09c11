using System.Globalization;
using FluentAssertions;
using NewsExtract.Tests.Conformance;
using NewsExtract.Tests.Stories;
using Xunit;

namespace NewsExtract.Sqlite.Tests.Crashes;

/// <summary>A process that dies at any moment loses nothing that it was told is written, and leaves nothing by halves.</summary>
public class CrashTests
{
    private const string Switch = "NEWSEXTRACT_CRASHES";
    private const int UsualKills = 25;
    private const int ArticlesOfFile = 3000;

    // So that kills also meet the writing of postings, which happens every thousand articles.
    private const int LongestRun = 250;

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable(Switch), NumberStyles.None, CultureInfo.InvariantCulture, out int kills) ? kills : UsualKills;

    [Fact]
    public void Articles_that_were_acknowledged_are_there_and_the_rest_can_be_added()
    {
        var random = new Random(20261125);
        int killed = 0;
        int added = 0;
        for (int seed = 1; killed < Kills; seed++)
        {
            using var folder = new IndexFolder();
            using var undisturbed = new UndisturbedIndex(new ArticleStream(seed).Articles(ArticlesOfFile));
            for (int count = 0; count < ArticlesOfFile && killed < Kills; killed++)
            {
                int acknowledged = CrashingProcess.Kill(CrashingProgram.Add, folder.File(), seed, ArticlesOfFile, TimeSpan.FromMilliseconds(random.Next(LongestRun)));
                int before = count;
                count = undisturbed.Check(folder.File(), Math.Max(count, acknowledged));
                added += count - before;
            }

            undisturbed.Finish(folder.File());
        }

        added.Should().BeGreaterThan(Kills * 2, "kills should meet work");
    }

    [Fact]
    public void A_first_opening_that_was_cut_short_can_be_done_again()
    {
        var random = new Random(20261126);
        for (int killed = 0; killed < Fewer; killed++)
        {
            using var folder = new IndexFolder();
            using var undisturbed = new UndisturbedIndex(new ArticleStream(1).Articles(50));
            CrashingProcess.Kill(CrashingProgram.Open, folder.File(), 1, 50, TimeSpan.FromMilliseconds(random.Next(120)));

            undisturbed.Check(folder.File(), 0).Should().Be(0);
            undisturbed.Finish(folder.File());
        }
    }

    [Fact]
    public void Compacting_that_was_cut_short_changes_no_answer()
    {
        var random = new Random(20261127);
        using var folder = new IndexFolder();
        StoryIndexEntry[] articles = new ArticleStream(1).Articles(2000);
        for (int killed = 0; killed < Fewer; killed++)
        {
            int acknowledged = CrashingProcess.Kill(CrashingProgram.Compact, folder.File(), 1, articles.Length, TimeSpan.FromMilliseconds(random.Next(LongestRun)));

            using var index = new SqliteStoryIndex(folder.File(), null, InventedStories.Model, SqliteStoryOptions.Default with { Check = SqliteFileCheck.Everything });

            // One article is taken out and added again, so it may be missing: the last.
            int count = index.Count;
            count.Should().BeGreaterThanOrEqualTo(acknowledged - 1);
            articles[..count].Where(article => index.StoryOf(article.Id) is null).Should().BeEmpty();
        }
    }

    [Fact]
    public void A_migration_that_was_cut_short_is_done_again()
    {
        const int Articles = 1500;
        var random = new Random(20261128);
        using var folder = new IndexFolder();
        StoryIndexEntry[] articles = [.. new ArticleStream(1).Articles(Articles + 50).Select((article, i) => article with { Id = VersionOneFile.Id(i) })];
        using var undisturbed = new UndisturbedIndex(articles);
        VersionOneFile.Write(folder.File("old.db"), StoryIndexOptions.Default, articles[..Articles]);
        for (int killed = 0; killed < Fewer; killed++)
        {
            string path = folder.File($"{killed}.db");
            File.Copy(folder.File("old.db"), path);
            CrashingProcess.Kill(CrashingProgram.Open, path, 1, 1, TimeSpan.FromMilliseconds(random.Next(600)));

            undisturbed.Check(path, Articles).Should().Be(Articles);
        }

        undisturbed.Finish(folder.File("0.db"));
    }

    private static int Fewer => Math.Max(5, Kills / 5);
}
