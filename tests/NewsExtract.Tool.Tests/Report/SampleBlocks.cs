namespace NewsExtract.Tool.Tests;

/// <summary>The blocks of a page made by hand, and the article they give.</summary>
internal sealed class SampleBlocks(Func<string, string> say)
{
    private readonly List<Block> _blocks = [];
    private string _text = "";

    /// <summary>Adds a block of the article; a mark stands on its first four letters.</summary>
    /// <returns>Its order.</returns>
    public int Keep(BlockRole role, string text, InlineMarkKind? mark = null, BlockKind kind = BlockKind.Paragraph)
    {
        text = say(text);
        _text += _text.Length > 0 ? "\n\n" : "";
        Add(role, text, kind, block => block with
        {
            ArticleSpan = new TextSpan(_text.Length, text.Length),
            Marks = mark is { } made ? [new InlineMark(made, new TextSpan(0, 4), made == InlineMarkKind.Link ? "/ferry?a=1&b=2" : null)] : [],
        });
        _text += text;
        return _blocks.Count - 1;
    }

    /// <summary>Adds a block that is left out.</summary>
    /// <returns>Its order.</returns>
    public int Drop(BlockRole role, string text, bool isRepeat = false)
    {
        Add(role, say(text), BlockKind.Paragraph, block => block with { IsRepeat = isRepeat });
        return _blocks.Count - 1;
    }

    public Article ToArticle() => new() { Text = _text, Blocks = [.. _blocks], Status = ExtractionStatus.Complete };

    private void Add(BlockRole role, string text, BlockKind kind, Func<Block, Block> change) => _blocks.Add(change(new Block
    {
        Order = _blocks.Count,
        Text = text,
        Kind = kind,
        HeadingLevel = kind == BlockKind.Heading ? 2 : 0,
        Role = role,
        Probability = 0.875,
        ArticleProbability = 0.5,
    }));
}
