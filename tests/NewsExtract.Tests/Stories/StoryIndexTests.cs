using FluentAssertions;
using Xunit;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Tests.Stories;

/// <summary>What an index answers, article by article.</summary>
public class StoryIndexTests
{
    [Fact]
    public void Articles_of_one_event_share_a_story_and_stories_are_numbered_in_order()
    {
        using StoryIndex index = Index();

        StoryAssignment[] assignments = [index.Add("a", Of("flood", 1)), index.Add("b", Of("strike", 1)), index.Add("c", Of("flood", 2)), index.Add("d", Of("flood", 3))];

        assignments.Select(item => item.StoryId).Should().Equal(1, 2, 1, 1);
        assignments.Select(item => item.IsNew).Should().Equal(true, true, false, false);
        assignments[0].Score.Should().Be(0);
        assignments[2].Score.Should().BeApproximately(High, 1e-6);
        index.Count.Should().Be(4);
        index.StoryCount.Should().Be(2);
        index.StoryOf("d").Should().Be(1);
        index.StoryOf("x").Should().BeNull();
    }

    [Fact]
    public void A_story_lists_its_articles_in_order_of_arrival_with_their_first_and_last_time()
    {
        using StoryIndex index = Index();
        index.Add("late", Of("flood", 1, Day(3)));
        index.Add("early", Of("flood", 2, Day(1)));
        index.Add("undated", Of("flood", 3));
        index.Add("arrived", Of("flood", 4), Day(2));

        Story story = index.GetStory(1)!;

        story.Articles.Should().Equal("late", "early", "undated", "arrived");
        story.First.Should().Be(Day(1));
        story.Last.Should().Be(Day(3));
        index.GetStories().Should().ContainSingle().Which.Should().BeEquivalentTo(story);
        index.GetStory(2).Should().BeNull();
    }

    [Fact]
    public void Stories_merge_when_an_article_shows_them_to_be_one_and_both_ids_lead_to_the_fuller()
    {
        // Neither of the two fits the other well enough to join, but the last has the words of both.
        using StoryIndex index = Index(Options with { MergeThreshold = 0.45 });
        string[] common = [.. Words("common", 0, 6)];
        string[] left = [.. Words("left", 0, 12)];
        string[] right = [.. Words("right", 0, 12)];
        index.Add("a", Sign(common.Concat(left)));
        index.Add("b", Sign(common.Concat(right)));
        index.Add("c", Sign(common.Concat(right).Append("closing")));
        index.Add("d", Sign(common.Concat(right).Append("opening")));

        StoryAssignment bridge = index.Add("e", Sign(common.Concat(left).Concat(right)));

        bridge.Merged.Should().Equal(1);
        bridge.StoryId.Should().Be(2);
        bridge.IsNew.Should().BeFalse();
        index.StoryCount.Should().Be(1);
        index.StoryOf("a").Should().Be(2);
        index.GetStory(1).Should().BeEquivalentTo(index.GetStory(2));
        index.GetStory(2)!.Articles.Should().Equal("a", "b", "c", "d", "e");
        index.GetStory(2)!.MergedFrom.Should().Equal(1);
    }

    [Fact]
    public void Stories_that_do_not_agree_stay_apart_though_an_article_fits_both()
    {
        using StoryIndex index = Index();
        index.Add("a", Sign(Words("left", 0, 16)));
        index.Add("b", Sign(Words("right", 0, 16)));

        StoryAssignment both = index.Add("c", Sign(Words("left", 0, 16).Concat(Words("right", 0, 16))));

        both.Merged.Should().BeEmpty();
        index.StoryCount.Should().Be(2);
    }

    [Fact]
    public void An_id_that_is_there_is_refused_and_changes_nothing()
    {
        using StoryIndex index = Index();
        index.Add("https://one.example/a", Of("flood", 1));

        index.Invoking(it => it.Add("https://one.example/a", Of("strike", 1)))
            .Should().Throw<ArgumentException>().WithMessage("*https://one.example/a*Remove it first*");
        index.Count.Should().Be(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void An_empty_id_is_refused(string? id)
    {
        using StoryIndex index = Index();

        index.Invoking(it => it.Add(id!, Of("flood", 1))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_endless_id_is_refused()
    {
        using StoryIndex index = Index();

        index.Invoking(it => it.Add(new string('a', 4097), Of("flood", 1))).Should().Throw<ArgumentException>().WithMessage("*4097*hash*");
        index.Invoking(it => it.Add(new string('a', 4096), Of("flood", 1))).Should().NotThrow();
    }

    [Fact]
    public void Removed_articles_are_gone_and_a_story_goes_with_its_last_one()
    {
        using StoryIndex index = Index();
        index.Add("a", Of("flood", 1));
        index.Add("b", Of("flood", 2));

        index.Remove("a").Should().BeTrue();
        index.Remove("a").Should().BeFalse();

        index.GetStory(1)!.Articles.Should().Equal("b");
        index.FindSimilar(Of("flood", 1), 5).Select(match => match.Id).Should().Equal("b");
        index.Remove("b");
        index.GetStory(1).Should().BeNull();
        index.StoryCount.Should().Be(0);
        index.Add("b", Of("flood", 2)).StoryId.Should().Be(2, "ids of stories are never used again");
    }

    [Fact]
    public void Forgetting_takes_what_is_older_and_keeps_what_has_no_time()
    {
        using StoryIndex index = Index();
        index.Add("old", Of("flood", 1, Day(0)));
        index.Add("new", Of("flood", 2, Day(1)));
        index.Add("undated", Of("flood", 3));
        index.Add("arrived", Of("flood", 4), Day(0));

        index.Forget(Day(1)).Should().Be(2);

        index.GetStory(1)!.Articles.Should().Equal("new", "undated");
        index.Forget(Day(1)).Should().Be(0);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(4, false)]
    public void Articles_outside_of_the_window_are_not_compared(int days, bool isSame)
    {
        using StoryIndex index = Index(Options with { TimeWindow = TimeSpan.FromDays(3) });
        index.Add("a", Of("flood", 1, Day(0)));

        index.Add("b", Of("flood", 2, Day(days))).IsNew.Should().Be(!isSame);
        index.FindSimilar(Of("flood", 3, Day(days)), 5).Should().HaveCount(isSame ? 2 : 1);
        index.FindSimilar(Of("flood", 3), 5).Should().HaveCount(2, "what has no time is compared with all");
    }

    [Theory]
    [InlineData(0, 0.9)]
    [InlineData(7, 0.818)]
    [InlineData(14, 0.692)]
    [InlineData(21, 0)]
    public void Odds_halve_with_each_half_life(int days, double score)
    {
        using StoryIndex index = Index();
        index.Add("a", Of("flood", 1, Day(0)));

        index.Add("b", Of("flood", 2, Day(days))).Score.Should().BeApproximately(score, 0.001);
    }

    [Fact]
    public void The_most_similar_come_first_and_nothing_changes()
    {
        using StoryIndex index = Index();
        index.Add("other", Sign(Words("strike", 0, 30)));
        index.Add("loose", Sign(Words("flood", 0, 9).Concat(Words("loose", 0, 20))));
        index.Add("close", Of("flood", 1));
        index.Add("close too", Of("flood", 2));

        IReadOnlyList<StoryMatch> matches = index.FindSimilar(Of("flood", 3), 3);

        matches.Select(match => match.Id).Should().Equal("close", "close too", "loose");
        matches.Select(match => match.StoryId).Should().Equal(3, 3, 2);
        matches[0].Score.Should().BeApproximately(High, 1e-6);
        index.FindSimilar(Of("flood", 3), 1).Should().Equal(matches[0]);
        index.Count.Should().Be(4);
        index.Add("next", Of("later", 9)).StoryId.Should().Be(4);
    }

    [Fact]
    public void A_text_without_words_is_a_story_of_its_own()
    {
        using StoryIndex index = Index();

        index.Add("a", Sign([])).IsNew.Should().BeTrue();
        index.Add("b", Sign([])).IsNew.Should().BeTrue();
        index.FindSimilar(Sign([]), 3).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Asking_for_no_matches_is_refused(int count)
    {
        using StoryIndex index = Index();

        index.Invoking(it => it.FindSimilar(Of("flood", 1), count)).Should().Throw<ArgumentOutOfRangeException>();
    }

    public static TheoryData<StoryIndexOptions, string> BadOptions => new()
    {
        { StoryIndexOptions.Default with { LinkThreshold = 0 }, "LinkThreshold" },
        { StoryIndexOptions.Default with { LinkThreshold = double.NaN }, "LinkThreshold" },
        { StoryIndexOptions.Default with { MergeThreshold = -1 }, "MergeThreshold" },
        { StoryIndexOptions.Default with { TimeWindow = TimeSpan.Zero }, "TimeWindow" },
        { StoryIndexOptions.Default with { HalfLife = TimeSpan.FromDays(-1) }, "HalfLife" },
        { StoryIndexOptions.Default with { MostCompared = 0 }, "MostCompared" },
        { StoryIndexOptions.Default with { MostSampled = 100_000 }, "MostSampled" },
    };

    [Theory]
    [MemberData(nameof(BadOptions))]
    public void Options_out_of_range_are_refused_by_name(StoryIndexOptions options, string name)
        => FluentActions.Invoking(() => Index(options)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);
}
