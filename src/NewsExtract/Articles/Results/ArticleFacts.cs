namespace NewsExtract;

/// <summary>What a page says of its article, each fact with its source and how sure it is. What the page does not say is null. Immutable.</summary>
public sealed record ArticleFacts
{
    /// <summary>The headline, without the name of the site, section or agency.</summary>
    public Fact<string>? Title { get; init; }

    /// <summary>The sentence or two under the headline that sum the article up.</summary>
    public Fact<string>? Standfirst { get; init; }

    /// <summary>The people who wrote the article, in page order, without job titles; never an agency, a newsroom or the publication.</summary>
    public Fact<IReadOnlyList<string>>? Authors { get; init; }

    /// <summary>The organisation that the page names as author in place of people, as the page writes it: a wire agency or the publication itself. Null when <see cref="Authors"/> is known.</summary>
    public Fact<string>? AuthorOrganisation { get; init; }

    /// <summary>When the article was first published.</summary>
    public Fact<PageDate>? Published { get; init; }

    /// <summary>When the article was last changed.</summary>
    public Fact<PageDate>? Modified { get; init; }

    /// <summary>Who published the page.</summary>
    public Fact<string>? Publisher { get; init; }

    /// <summary>The wire agency that wrote the article or part of it, by its usual name.</summary>
    public Fact<string>? Agency { get; init; }

    /// <summary>Where the report was filed.</summary>
    public Fact<Dateline>? Dateline { get; init; }

    /// <summary>The language of the article as a BCP 47 tag.</summary>
    public Fact<string>? Language { get; init; }

    /// <summary>The address the page calls its own, absolute.</summary>
    public Fact<string>? CanonicalUrl { get; init; }

    /// <summary>The section of the publication, such as <c>World</c>.</summary>
    public Fact<string>? Section { get; init; }

    /// <summary>Keywords and tags, in page order, each once.</summary>
    public Fact<IReadOnlyList<string>>? Keywords { get; init; }

    /// <summary>How much of the article the page lets everybody read.</summary>
    public Fact<ArticleAccess>? Access { get; init; }
}
