namespace NewsExtract;

/// <summary>How <see cref="Article.ToJson"/> writes an article. Immutable; change a copy with <c>with</c>.</summary>
public sealed record JsonOutputOptions
{
    /// <summary>The defaults.</summary>
    public static JsonOutputOptions Default { get; } = new();

    /// <summary>Whether to write one property a line, for people. Default: false, everything on one line.</summary>
    public bool IsIndented { get; init; }

    /// <summary>Whether to write the blocks of the page, which are most of the output. Default: true.</summary>
    public bool IncludesBlocks { get; init; } = true;

    /// <summary>A name for the page, such as its file, that is written as <c>source</c>. Default: null, which writes none.</summary>
    public string? Source { get; init; }
}
