using FluentAssertions;
using NewsExtract.Classification;
using NewsExtract.Segmentation;
using Xunit;

namespace NewsExtract.Tests.Articles.Classification.Roles;

public class RoleVoteTests
{
    private const string Button = "Share it";
    private const string Other = "The barge is up.";

    [Fact]
    public void All_copies_of_a_line_get_the_role_they_hold_likeliest_together()
        => Vote([(Button, BlockRole.Share, 0.9f), (Other, BlockRole.Related, 0.9f), (Button, BlockRole.Caption, 0.8f), (Button, BlockRole.Share, 0.4f)])
            .Should().Equal(BlockRole.Share, BlockRole.Related, BlockRole.Share, BlockRole.Share);

    [Fact]
    public void Two_copies_are_too_few()
        => Vote([(Button, BlockRole.Share, 0.9f), (Button, BlockRole.Caption, 0.1f)]).Should().Equal(BlockRole.Share, BlockRole.Caption);

    [Fact]
    public void The_headline_stays_one_though_menus_have_its_words()
        => Vote([(Other, BlockRole.Navigation, 0.9f), (Other, BlockRole.Title, 0.5f), (Other, BlockRole.Navigation, 0.9f), (Other, BlockRole.Related, 0.2f)])
            .Should().Equal(BlockRole.Navigation, BlockRole.Title, BlockRole.Navigation, BlockRole.Navigation);

    [Fact]
    public void What_stands_in_the_article_neither_votes_nor_changes()
        => Vote([(Button, BlockRole.Body, 1), (Button, BlockRole.Share, 0.3f), (Button, BlockRole.Caption, 0.2f)], selected: 0)
            .Should().Equal(BlockRole.Body, BlockRole.Share, BlockRole.Share);

    [Fact]
    public void Long_lines_are_left_alone()
    {
        const string Long = "Two cranes lifted the hull at nine in the morning";
        Vote([(Long, BlockRole.Related, 0.9f), (Long, BlockRole.Caption, 0.8f), (Long, BlockRole.Related, 0.4f)]).Should().Equal(BlockRole.Related, BlockRole.Caption, BlockRole.Related);
    }

    [Fact]
    public void One_page_leaves_nothing_behind_for_the_next()
    {
        var vote = new RoleVote();
        Vote([(Button, BlockRole.Share, 0.9f), (Button, BlockRole.Share, 0.9f), (Button, BlockRole.Share, 0.9f)], vote: vote);
        Vote([(Other, BlockRole.Caption, 0.2f), (Other, BlockRole.Widget, 0.3f), (Other, BlockRole.Caption, 0.2f)], vote: vote)
            .Should().Equal(BlockRole.Caption, BlockRole.Caption, BlockRole.Caption);
    }

    private static BlockRole[] Vote((string Line, BlockRole Role, float Probability)[] lines, int selected = -1, RoleVote? vote = null)
    {
        SegmentedPage page = PlainTextSegmenter.Segment(string.Join('\n', lines.Select(line => line.Line)).AsMemory(), 100);
        var features = new PageFeatures();
        features.Compute(page, PageHints.None, OddsTable.Empty, null);
        BlockRole[] roles = [.. lines.Select(line => line.Role)];
        (vote ?? new RoleVote()).Apply(features, [.. lines.Select((_, i) => i == selected)], [.. lines.Select(line => line.Probability)], roles);
        return roles;
    }
}
