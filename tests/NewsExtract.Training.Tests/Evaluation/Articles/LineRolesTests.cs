using FluentAssertions;
using NewsExtract.Evaluation.Articles;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Articles;

public sealed class LineRolesTests
{
    [Fact]
    public void A_line_has_the_role_of_the_block_that_covers_most_of_it()
    {
        string text = "Home\r\n\nBy Ada Moor, 6 May\nThe ferry\nran late.\nlost";
        Block[] blocks =
        [
            Block(text, "Home", BlockRole.Navigation),
            Block(text, "By Ada Moor", BlockRole.Byline),
            Block(text, "6 May", BlockRole.Date),
            Block(text, "The ferry\nran late.", BlockRole.ListItem),
        ];

        LineRoles.Of(text, blocks).Should().Equal(new Dictionary<int, string> { [1] = "navigation", [3] = "byline", [4] = "body", [5] = "body" });
    }

    [Fact]
    public void No_blocks_give_no_roles() => LineRoles.Of("a\nb", []).Should().BeEmpty();

    [Fact]
    public void Every_role_has_a_name() => Enum.GetValues<BlockRole>().Select(LineRoles.Name).Should().OnlyContain(name => name.Length > 0);

    private static Block Block(string text, string part, BlockRole role) => new()
    {
        Order = 0,
        Text = part,
        Kind = BlockKind.Paragraph,
        Role = role,
        Probability = 1,
        ArticleProbability = 1,
        SourceSpan = new(text.IndexOf(part, StringComparison.Ordinal), part.Length),
    };
}
