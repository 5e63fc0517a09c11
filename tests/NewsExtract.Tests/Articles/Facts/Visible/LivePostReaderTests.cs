using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class LivePostReaderTests
{
    private const string Live = "Title|Barge salvage live: cranes at work in the harbour";

    [Fact]
    public void Time_title_and_author_in_this_order()
    {
        var posts = Posts($"""
            {Live}
            Standfirst|Follow the salvage of the barge here through the day.
            PostTime|14:05
            PostTitle|Hull is out of the water
            PostAuthor|Ada Moor
            Body|{VisiblePage.First}
            Body|{VisiblePage.Second}
            PostTime|12:40
            PostTitle|Chains are in place
            PostAuthor|Ben Holt
            Body|{VisiblePage.Third}
            PostTime|9:15
            Body|Divers have gone down for the last time before the lifting begins.
            """);

        posts.Select(post => (post.Order, post.TimeText, post.Title, post.Author)).Should().Equal(
            (0, "14:05", "Hull is out of the water", "Ada Moor"), (1, "12:40", "Chains are in place", "Ben Holt"), (2, "9:15", null, null));
        posts[0].Text.Should().Be($"{VisiblePage.First}\n\n{VisiblePage.Second}");
        posts[0].Blocks.Should().Equal(2, 3, 4, 5, 6);
    }

    [Fact]
    public void A_name_below_the_times_is_an_author_whatever_its_role()
        => Posts($"""
            {Live}
            PostTime|14:05
            Related|Ada Moor
            Body|{VisiblePage.First}
            PostTime|12:40
            Navigation|Ada Moor
            Body|{VisiblePage.Second}
            PostTime|9:15
            Related|Port Varrow
            Body|{VisiblePage.Third}
            """).Select(post => post.Author).Should().Equal("Ada Moor", "Ada Moor", null);

    [Fact]
    public void Title_and_author_before_the_time()
        => Posts($"""
            {Live}
            PostTitle|Hull is out of the water
            PostAuthor|Ada Moor
            PostTime|14:05
            Body|{VisiblePage.First}
            PostTitle|Chains are in place
            PostAuthor|Ada Moor
            PostTime|12:40
            Body|{VisiblePage.Second}
            PostTitle|Divers go down
            PostAuthor|Ada Moor
            PostTime|9:15
            Body|{VisiblePage.Third}
            """).Select(post => (post.TimeText, post.Title, post.Author, post.Text)).Should().Equal(
                ("14:05", "Hull is out of the water", "Ada Moor", VisiblePage.First),
                ("12:40", "Chains are in place", "Ada Moor", VisiblePage.Second),
                ("9:15", "Divers go down", "Ada Moor", VisiblePage.Third));

    [Fact]
    public void Buttons_part_posts_that_have_no_head_and_wrong_roles_do_not()
    {
        var posts = Posts($"""
            {Live}
            Title|Hull is out of the water
            Byline|{VisiblePage.First}
            Share|Share it
            PostAuthor|Ada Moor
            Body|{VisiblePage.Second}
            Caption|Share it
            Body|{VisiblePage.Third}
            PostTitle|Nobody was hurt when the barge went down on Sunday, the police said.
            Share|Share it
            Related|A third crane is on its way from Lindmouth and will be here by night.
            Share|Share it
            Comments|What do you think?
            Related|Storm closes the coastal road
            """);

        posts.Should().HaveCount(4);
        posts[0].Should().BeEquivalentTo(new { Title = "Hull is out of the water", Text = VisiblePage.First });
        posts[1].Should().BeEquivalentTo(new { Author = "Ada Moor", Text = VisiblePage.Second });
        posts[2].Text.Should().Be($"{VisiblePage.Third}\n\nNobody was hurt when the barge went down on Sunday, the police said.");
    }

    [Fact]
    public void A_post_that_was_pinned_as_well_counts_once()
        => Posts($"""
            {Live}
            PostTime|14:05
            PostTitle|Hull is out of the water
            Body|{VisiblePage.First}
            PostTime|14:50
            Body|{VisiblePage.Second}
            PostTime|14:05
            Body|Hull is out of the water
            Body|{VisiblePage.First}
            PostTime|9:15
            Body|{VisiblePage.Third}
            """).Select(post => post.Text).Should().Equal(VisiblePage.First, VisiblePage.Second, VisiblePage.Third);

    [Fact]
    public void A_list_of_posts_above_them_is_no_post()
        => Posts($"""
            {Live}
            PostTime|14:05
            PostTitle|Hull is out of the water
            PostTime|12:40
            PostTitle|Chains are in place
            PostTime|14:05
            PostTitle|Hull is out of the water
            Body|{VisiblePage.First}
            PostTime|12:40
            PostTitle|Chains are in place
            Body|{VisiblePage.Second}
            PostTime|9:15
            PostTitle|Divers go down
            Body|{VisiblePage.Third}
            """).Select(post => post.Title).Should().Equal("Hull is out of the water", "Chains are in place", "Divers go down");

    [Fact]
    public void A_bare_time_has_its_day_from_the_date_of_publication()
        => Posts(ThreeTimes("14:05", "12:40", "9:15"), new PageDate(new DateTimeOffset(2024, 3, 3, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day))
            .Select(post => post.Time.ToString()).Should().Equal("2024-03-03T14:05:00", "2024-03-03T12:40:00", "2024-03-03T09:15:00");

    [Fact]
    public void Without_a_day_or_across_midnight_the_time_is_unknown_and_its_text_stays()
    {
        PageDate day = new(new DateTimeOffset(2024, 3, 3, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day);

        Posts(ThreeTimes("14:05", "12:40", "9:15")).Should().OnlyContain(post => post.Time == null && post.TimeText != null);
        Posts(ThreeTimes("0:20", "23:55", "22:10"), day).Should().HaveCount(3).And.OnlyContain(post => post.Time == null && post.TimeText != null);
    }

    [Fact]
    public void Fewer_than_three_posts_and_ordinary_articles_are_no_live_blog()
    {
        Posts($"{Live}\nPostTime|14:05\nBody|{VisiblePage.First}\nPostTime|12:40\nBody|{VisiblePage.Second}").Should().BeEmpty();
        Posts($"{Live}\n{VisiblePage.Story}").Should().BeEmpty();
        Posts($"""
            Title|Three towns on the coast to visit
            PostTitle|Brenmoor
            Body|{VisiblePage.First}
            PostTitle|Lindmouth
            Body|{VisiblePage.Second}
            PostTitle|Tarn Junction
            Body|{VisiblePage.Third}
            """).Should().BeEmpty("its headings were taken for titles of posts");
        Posts($"""
            Title|Barge raised from harbour mouth
            Body|{VisiblePage.First}
            Advertisement|Advertisement
            Body|{VisiblePage.Second}
            Advertisement|Advertisement
            Body|{VisiblePage.Third}
            Advertisement|Advertisement
            Body|{VisiblePage.First} Really.
            """).Should().BeEmpty();
    }

    private static string ThreeTimes(string first, string second, string third)
        => $"{Live}\nPostTime|{first}\nBody|{VisiblePage.First}\nPostTime|{second}\nBody|{VisiblePage.Second}\nPostTime|{third}\nBody|{VisiblePage.Third}";

    private static IReadOnlyList<LivePost> Posts(string page, PageDate? published = null) => VisiblePage.Read(page, declared: published).LivePosts;
}
