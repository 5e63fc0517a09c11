namespace NewsExtract.Training.Corpora;

/// <summary>One page of an article set with its gold. A fact the gold does not state is null; the HTML is read when asked for.</summary>
public sealed class ArticlePage
{
    /// <summary>Name of the page, unique in its set.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the set the page is from.</summary>
    public required string SetName { get; init; }

    /// <summary>Address of the page; empty when unknown.</summary>
    public required string Url { get; init; }

    /// <summary>Registrable domain of <see cref="Url"/>; a page without address is a site of its own.</summary>
    public required string Domain { get; init; }

    /// <summary>File of the page's HTML, gzip.</summary>
    public required string HtmlPath { get; init; }

    /// <summary>Text of the article; null when the page is annotated with segments only.</summary>
    public string? GoldText { get; init; }

    /// <summary>Segments that must be in the text.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Segments that must not be in the text.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The authors; one entry with several names in it when <see cref="AuthorsAreLine"/>. Empty: the page has no author. Null: not annotated.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>True when the gold gives the authors as one line of text instead of a list.</summary>
    public bool AuthorsAreLine { get; init; }

    /// <summary>Date of publication as the gold writes it, mostly <c>YYYY-MM-DD</c>.</summary>
    public string? Date { get; init; }

    /// <summary>The standfirst, or the description the page gives of itself.</summary>
    public string? Summary { get; init; }

    /// <summary>Who published the page.</summary>
    public string? Publisher { get; init; }

    /// <summary>Two-letter country of the publisher.</summary>
    public string? CountryCode { get; init; }

    /// <summary>What sort of page it is in the words of the set, such as <c>article</c>; null when the set does not say.</summary>
    public string? PageType { get; init; }

    /// <summary>The same page as plain text, one line a block; null when the set has none.</summary>
    public string? FlatText { get; init; }

    /// <summary>The page as bytes.</summary>
    public byte[] ReadHtml() => GzipJsonLines.ReadBytes(HtmlPath);
}
