namespace NewsExtract.Facts;

/// <summary>What the text of a page says to its readers, whether it came as HTML or as plain text.</summary>
internal sealed record VisibleFacts
{
    public Fact<string>? Title { get; init; }

    public Fact<string>? Standfirst { get; init; }

    public Fact<IReadOnlyList<string>>? Authors { get; init; }

    public Fact<PageDate>? Published { get; init; }

    public Fact<PageDate>? Modified { get; init; }

    public Fact<string>? Publisher { get; init; }

    public Fact<string>? Agency { get; init; }

    public Fact<Dateline>? Dateline { get; init; }

    public Fact<ArticleAccess>? Access { get; init; }

    public IReadOnlyList<LivePost> LivePosts { get; init; } = [];

    public IReadOnlyList<RelatedItem> Related { get; init; } = [];

    public IReadOnlyList<EditorNote> Notes { get; init; } = [];
}
