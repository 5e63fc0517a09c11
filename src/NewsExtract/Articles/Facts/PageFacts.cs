namespace NewsExtract.Facts;

/// <summary>What the mark-up and the data of a page state of it, source by source; what of it to believe is decided later. Empty for plain text.</summary>
internal sealed record PageFacts
{
    /// <summary>The headline on the declared evidence alone: what the classifier of blocks is told.</summary>
    public string? Title { get; init; }

    public IReadOnlyList<Claim<string>> Titles { get; init; } = [];

    /// <summary>The site under all its names, as keys of <see cref="TextCleaner.Key"/>.</summary>
    public IReadOnlySet<string> SiteKeys { get; init; } = new HashSet<string>();

    /// <summary>The people each source names, in page order.</summary>
    public IReadOnlyList<Claim<IReadOnlyList<string>>> Authors { get; init; } = [];

    /// <summary>What the data name as author though it is no person.</summary>
    public IReadOnlyList<Claim<string>> Organisations { get; init; } = [];

    public IReadOnlyList<Claim<PageDate>> Published { get; init; } = [];

    public IReadOnlyList<Claim<PageDate>> Modified { get; init; } = [];

    public IReadOnlyList<Claim<string>> Publishers { get; init; } = [];

    /// <summary>Texts that may name an agency: the source organisation, authors, bylines.</summary>
    public IReadOnlyList<Claim<string>> Credits { get; init; } = [];

    /// <summary>BCP 47 tags.</summary>
    public IReadOnlyList<Claim<string>> Languages { get; init; } = [];

    public IReadOnlyList<Claim<string>> Sections { get; init; } = [];

    public IReadOnlyList<Claim<IReadOnlyList<string>>> Keywords { get; init; } = [];

    public IReadOnlyList<Claim<ArticleAccess>> Access { get; init; } = [];

    /// <summary>Absolute addresses the page calls its own.</summary>
    public IReadOnlyList<Claim<string>> Addresses { get; init; } = [];

    /// <summary>Pictures that the data name, likeliest lead first.</summary>
    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    public string? Description { get; init; }

    /// <summary>Where <see cref="Description"/> stands.</summary>
    public FactSource DescriptionSource { get; init; }

    /// <summary>The text of the article as linked data gives it, free of markup and entities.</summary>
    public string? ArticleBody { get; init; }

    /// <summary>How many words the article has, as linked data give it.</summary>
    public int? DeclaredWords { get; init; }

    /// <summary>Whether linked data call the page news.</summary>
    public bool IsNews { get; init; }

    public bool IsLiveBlog { get; init; }
}
