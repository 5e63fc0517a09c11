using NewsExtract.Facts;

namespace NewsExtract.Tests.Articles.Facts.Visible;

/// <summary>Pages for the readers of visible facts, written as one block a line: role, bar, text. Roles are given by hand, right or wrong.</summary>
internal static class VisiblePage
{
    public const string First = "The barge that sank in the harbour mouth on Sunday was raised this morning, the harbour master said.";
    public const string Second = "Two cranes lifted the hull at nine, and divers had worked all night to pass the chains below it.";
    public const string Third = "The owner of the barge is to pay for the salvage, which the town puts at some forty thousand crowns.";

    /// <summary>Three paragraphs of a story, as lines of a page.</summary>
    public const string Story = $"Body|{First}\nBody|{Second}\nBody|{Third}";

    public static VisibleFacts Read(string page, ExtractionHints? hints = null, string? language = "en", PageDate? declared = null)
        => VisibleFactReader.Read(Blocks(page), language, hints ?? ExtractionHints.None, declared);

    public static VisibleFacts ReadHtml(IEnumerable<Block> blocks, ExtractionHints? hints = null)
        => VisibleFactReader.Read([.. blocks.Select((block, order) => block with { Order = order, SourceSpan = null })], "en", hints ?? ExtractionHints.None);

    public static Block[] Blocks(string page) =>
    [
        .. page.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select((line, order) => Make(order, Enum.Parse<BlockRole>(line[..line.IndexOf('|')]), line[(line.IndexOf('|') + 1)..])),
    ];

    public static Block Make(int order, BlockRole role, string text) => new()
    {
        Order = order,
        Text = text,
        Kind = BlockKind.Paragraph,
        Role = role,
        Probability = 0.9,
        ArticleProbability = 0.5,
        SourceSpan = new TextSpan(0, text.Length),
    };

    /// <summary>A block of HTML that is one link.</summary>
    public static Block Link(string text, string target, BlockKind kind = BlockKind.Paragraph) => Make(0, BlockRole.Related, text) with
    {
        Kind = kind,
        Marks = [new InlineMark(InlineMarkKind.Link, new TextSpan(0, text.Length), target)],
    };
}
