namespace NewsExtract.Tool;

/// <summary>What one run of <c>newsextract cluster</c> or <c>sign</c> was asked to do.</summary>
internal sealed record ArticleStreamSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The form to read pages in; null to tell it by extension and content. Lines of JSON say it themselves.</summary>
    public InputForm? From { get; init; }

    /// <summary>The charset of pages; lines of JSON are UTF-8.</summary>
    public string? Charset { get; init; }

    /// <summary>File of the stories to add to; null for stories of this run alone.</summary>
    public string? Index { get; init; }

    public LoopSettings Loop { get; init; } = LoopSettings.Default;
}
