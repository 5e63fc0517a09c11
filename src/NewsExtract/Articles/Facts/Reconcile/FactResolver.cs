namespace NewsExtract.Facts;

/// <summary>Makes facts of everything that is claimed: what the page declares, what its text shows, and what the caller knows.</summary>
internal static class FactResolver
{
    /// <summary>The language of the article: needed before its visible facts are read, for dates are written by language.</summary>
    public static Fact<string>? Language(PageFacts declared, string text, ExtractionHints hints)
        => LanguageFact.Choose(declared.Languages, text, hints.Language);

    /// <param name="declared">What mark-up and data state.</param>
    /// <param name="visible">What the text shows its readers.</param>
    /// <param name="blocks">The blocks of the page with their roles.</param>
    /// <param name="text">The text of the article.</param>
    /// <param name="language">The language, as <see cref="Language"/> gives it.</param>
    /// <param name="hints">What the caller knows.</param>
    public static ArticleFacts Resolve(
        PageFacts declared, VisibleFacts visible, IReadOnlyList<Block> blocks, string text, Fact<string>? language, ExtractionHints hints)
    {
        Fact<string>? title = OneLine(TitleFact.Choose(declared.Titles, visible.Title ?? TitleBlock(blocks), declared.IsNews));
        Fact<PageDate>? published = DateFact.Published(declared, visible, hints.CrawledAt);
        Fact<IReadOnlyList<string>>? authors = AuthorFact.Choose(declared, visible.Authors);
        return new ArticleFacts
        {
            Title = title,
            Standfirst = OneLine(StandfirstFact.Choose(declared, visible.Standfirst, blocks, title?.Value)),
            Authors = authors,
            AuthorOrganisation = AuthorFact.Organisation(declared, authors),
            Published = published,
            Modified = DateFact.Modified(declared, visible, published, hints.CrawledAt),
            Publisher = OneLine(TextFact.First(declared.Publishers, visible.Publisher)),
            Agency = AgencyFact.Choose(declared, visible),
            Dateline = visible.Dateline,
            Language = language,
            CanonicalUrl = TextFact.Address(declared.Addresses),
            Section = TextFact.First(declared.Sections),
            Keywords = TextFact.First(declared.Keywords),
            Access = AccessFact.Choose(declared, visible.Access, text),
        };
    }

    /// <summary>Blocks hold line breaks, and whatever else the input held; a fact is one line of text.</summary>
    private static Fact<string>? OneLine(Fact<string>? fact)
        => fact is not null && TextCleaner.OneLine(fact.Value) is { Length: > 0 } line ? fact with { Value = line } : null;

    private static Fact<string>? TitleBlock(IReadOnlyList<Block> blocks)
        => blocks.FirstOrDefault(block => block.Role == BlockRole.Title) is { } block ? new Fact<string>(block.Text, FactSource.VisibleText, block.Probability) : null;
}
