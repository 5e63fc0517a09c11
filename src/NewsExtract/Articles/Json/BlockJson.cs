namespace NewsExtract;

/// <summary>A block of the page in JSON.</summary>
internal sealed record BlockJson(
    int Order,
    BlockKind Kind,
    int? HeadingLevel,
    BlockRole Role,
    double Probability,
    double ArticleProbability,
    bool IsKept,
    bool IsRepeat,
    string Text,
    SpanJson? ArticleSpan,
    SpanJson? SourceSpan,
    IReadOnlyList<MarkJson>? Marks)
{
    public static BlockJson From(Block block) => new(
        block.Order,
        block.Kind,
        block.HeadingLevel == 0 ? null : block.HeadingLevel,
        block.Role,
        JsonNumber.Round(block.Probability),
        JsonNumber.Round(block.ArticleProbability),
        block.IsKept,
        block.IsRepeat,
        block.Text,
        SpanJson.From(block.ArticleSpan),
        SpanJson.From(block.SourceSpan),
        block.Marks.Count == 0 ? null : [.. block.Marks.Select(MarkJson.From)]);

    public Block ToBlock(string articleText)
    {
        string text = JsonCheck.Given(Text, "text");
        return new Block
        {
            Order = Order,
            Kind = Kind,
            HeadingLevel = HeadingLevel ?? 0,
            Role = Role,
            Probability = Probability,
            ArticleProbability = ArticleProbability,
            IsRepeat = IsRepeat,
            Text = text,
            ArticleSpan = ArticleSpan is null ? null : JsonCheck.Inside(ArticleSpan.ToSpan(), articleText, "articleSpan"),
            SourceSpan = SourceSpan?.ToSpan(),
            Marks = JsonCheck.Each(Marks, "marks", mark => mark.ToMark(text)),
        };
    }
}

/// <summary>A stretch of a text in JSON.</summary>
internal sealed record SpanJson(int Start, int Length)
{
    public static SpanJson? From(TextSpan? span) => span is { } known ? new SpanJson(known.Start, known.Length) : null;

    public TextSpan ToSpan() => new(Start, Length);
}

/// <summary>A link or other mark inside a block in JSON.</summary>
internal sealed record MarkJson(InlineMarkKind Kind, int Start, int Length, string? Target)
{
    // One link around many blocks is a mark of each, so that an endless address would be written as often.
    public static MarkJson From(InlineMark mark) => new(
        mark.Kind, mark.Span.Start, mark.Span.Length, mark.Target?.Length > LinkTargets.LongestAddress ? null : mark.Target);

    public InlineMark ToMark(string text) => new(Kind, JsonCheck.Inside(new TextSpan(Start, Length), text, "marks"), Target);
}
