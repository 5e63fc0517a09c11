using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible.Titles;

/// <summary>Texts whose first line the classifier took for a headline.</summary>
public class FalseTitlesTests
{
    [Theory]
    [InlineData("Barge raised from the harbour mouth after three days")]
    [InlineData("Barge is up, and the harbour is open again")]
    [InlineData("Who pays for the barge?")]
    public void A_headline_keeps_its_role(string line) => RoleOf(line).Should().Be(BlockRole.Title);

    [Theory]
    [InlineData("Divers pass the chains below the hull of the barge in the harbour mouth on Sunday, March 14, 2027. (Petra Holm/Reuters)")]
    [InlineData("Photo: the barge in its chains (Getty Images)")]
    [InlineData("Image: Harbour News | The harbour master, left, speaks to reporters on the quay. The barge is behind him.")]
    public void The_words_of_a_picture_are_a_caption(string line) => RoleOf(line).Should().Be(BlockRole.Caption);

    [Theory]
    [InlineData("By Petra Holm and Jonas Reed, Reuters")]
    [InlineData("Updated at 10:48 p.m.: Revised to include what the owner of the barge said.")]
    public void A_byline_or_a_stamp_is_no_headline(string line) => RoleOf(line).Should().NotBe(BlockRole.Title);

    [Theory]
    [InlineData("LINDMOUTH (Reuters) - A barge that sank in the harbour mouth on Sunday is afloat again, the harbour master of the town said on Wednesday.")]
    [InlineData("It took two cranes, four divers and a very long night, but the barge is afloat again. Nobody on the quay had believed it would be.")]
    public void The_first_sentence_of_an_article_is_part_of_it(string line) => RoleOf(line).Should().Be(BlockRole.Body);

    [Fact]
    public void Behind_a_false_headline_comes_the_true_one()
    {
        Block[] blocks = Page(
            $"Title|Divers at the hull of the barge on Sunday, March 14, 2027. (Petra Holm/Reuters)\nTitle|Barge raised from the harbour mouth after three days\nByline|By Petra Holm\n{VisiblePage.Story}");

        FalseTitles.Mend(blocks, TitleModel.Embedded);

        blocks.Where(block => block.Role == BlockRole.Title).Select(block => block.Text).Should().Equal("Barge raised from the harbour mouth after three days");
    }

    [Fact]
    public void A_word_above_the_headline_is_left_over_from_a_menu()
    {
        Block[] blocks = Page($"Title|Harbour\nTitle|Barge raised from the harbour mouth after three days\n{VisiblePage.Story}");

        FalseTitles.Mend(blocks, TitleModel.Embedded);

        blocks.Take(2).Select(block => block.Role).Should().Equal(BlockRole.Navigation, BlockRole.Title);
    }

    [Fact]
    public void A_sentence_below_the_headline_is_no_second_one()
    {
        Block[] blocks = Page(
            $"Title|Barge raised from the harbour mouth after three days\nTitle|The news agency of the province reported in the morning that the barge was afloat, and that its owner had said:\n{VisiblePage.Story}");

        FalseTitles.Mend(blocks, TitleModel.Embedded);

        blocks.Take(2).Select(block => block.Role).Should().Equal(BlockRole.Title, BlockRole.Body);
    }

    [Fact]
    public void A_page_of_nothing_is_left_alone()
    {
        Block[] blocks = [];

        FalseTitles.Mend(blocks, TitleModel.Embedded);

        blocks.Should().BeEmpty();
    }

    [Fact]
    public void A_text_without_a_headline_has_none()
    {
        Article article = News.ExtractPlainText($"LINDMOUTH (Reuters) - A barge that sank in the harbour mouth on Sunday is afloat again.\n\n{VisiblePage.First}\n\n{VisiblePage.Second}\n\n{VisiblePage.Third}");

        article.Title.Should().BeNull();
        article.Text.Should().StartWith("LINDMOUTH");
    }

    [Fact]
    public void There_is_a_weight_for_every_measure()
    {
        Block[] blocks = VisiblePage.Blocks($"Title|Barge raised\n{VisiblePage.Story}");

        TitleEvidence.Of(blocks, 0, 1).Should().HaveCount(TitleEvidence.Names.Count).And.OnlyContain(value => double.IsFinite(value));
        TitleModel.Embedded.Weights.Should().HaveCount(TitleEvidence.Names.Count).And.OnlyContain(value => double.IsFinite(value));
    }

    private static BlockRole RoleOf(string line)
    {
        Block[] blocks = Page($"Title|{line}\n{VisiblePage.Story}");
        FalseTitles.Mend(blocks, TitleModel.Embedded);
        return blocks[0].Role;
    }

    /// <summary>A page whose headlines are as unlikely to be article text as they are.</summary>
    private static Block[] Page(string lines)
        => [.. VisiblePage.Blocks(lines).Select(block => block.Role == BlockRole.Title ? block with { ArticleProbability = 0.05 } : block)];
}
