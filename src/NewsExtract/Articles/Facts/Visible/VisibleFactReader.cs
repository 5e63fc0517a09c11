namespace NewsExtract.Facts;

/// <summary>Reads the facts that stand in the text of a page.</summary>
internal static class VisibleFactReader
{
    /// <param name="blocks">The blocks of the page with their roles.</param>
    /// <param name="language">BCP 47 tag of the page, if known.</param>
    /// <param name="hints">What the caller knows.</param>
    public static VisibleFacts Read(IReadOnlyList<Block> blocks, string? language, ExtractionHints hints) => new();
}
