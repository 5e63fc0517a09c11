namespace NewsExtract.Tests.Articles.Rendering;

/// <summary>Articles and blocks made by hand, for whoever renders them.</summary>
internal static class ArticleSample
{
    public static Article Of(params Block[] blocks) => new()
    {
        Text = string.Join("\n\n", blocks.Select(block => block.Text)),
        Blocks = blocks,
        Status = ExtractionStatus.Complete,
    };

    public static Article Titled(this Article article, string title)
        => article with { Facts = article.Facts with { Title = new Fact<string>(title, FactSource.Markup, 1) } };

    public static Block Block(string text, BlockKind kind = BlockKind.Paragraph, BlockRole role = BlockRole.Body, int order = 0) => new()
    {
        Order = order,
        Text = text,
        Kind = kind,
        HeadingLevel = kind == BlockKind.Heading ? 3 : 0,
        Role = role,
        Probability = 1,
        ArticleProbability = 1,
        ArticleSpan = new TextSpan(0, text.Length),
    };

    public static Block Linked(string text, string target)
        => Block(text) with { Marks = [new InlineMark(InlineMarkKind.Link, new TextSpan(0, text.Length), target)] };
}
