namespace NewsExtract;

/// <summary>What an <see cref="InlineMark"/> does to its text.</summary>
public enum InlineMarkKind
{
    /// <summary>A link; its address is <see cref="InlineMark.Target"/>.</summary>
    Link,

    /// <summary>Stressed text, mostly shown in italics.</summary>
    Emphasis,

    /// <summary>Strongly stressed text, mostly shown in bold.</summary>
    Strong,

    /// <summary>Program code inside running text.</summary>
    Code,

    /// <summary>A forced line break; its span is the line feed in the text.</summary>
    LineBreak,
}

/// <summary>Mark-up inside a block that is worth keeping.</summary>
/// <param name="Kind">What the mark does.</param>
/// <param name="Span">Where it stands in <see cref="Block.Text"/>.</param>
/// <param name="Target">The address of a link as the page wrote it; null for every other kind.</param>
public sealed record InlineMark(InlineMarkKind Kind, TextSpan Span, string? Target = null);
