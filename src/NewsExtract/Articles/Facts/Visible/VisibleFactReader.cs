namespace NewsExtract.Facts;

/// <summary>Reads the facts that stand in the text of a page.</summary>
internal static class VisibleFactReader
{
    /// <param name="blocks">The blocks of the page with their roles.</param>
    /// <param name="language">BCP 47 tag of the page, if known.</param>
    /// <param name="hints">What the caller knows.</param>
    /// <param name="declared">The date of publication that the page declares elsewhere: gives the day of live posts; null to go by the text.</param>
    /// <param name="cancellation">Asked before each part of the work.</param>
    public static VisibleFacts Read(Block[] blocks, string? language, ExtractionHints hints, PageDate? declared = null, CancellationToken cancellation = default)
    {
        if (blocks.Length == 0)
        {
            return new VisibleFacts();
        }

        cancellation.ThrowIfCancellationRequested();
        PageOutline outline = PageOutline.Of(blocks, language, hints);
        Fact<string>? publisher = PublisherReader.Read(outline);
        Fact<string>? title = TitleReader.Read(outline, publisher?.Value, out string? titleAgency);
        Fact<IReadOnlyList<string>>? authors = BylineReader.Read(outline, publisher?.Value, out string? bylineAgency);
        cancellation.ThrowIfCancellationRequested();
        (Fact<PageDate>? published, Fact<PageDate>? modified) = StampReader.Read(outline);
        Fact<Dateline>? dateline = AgencyReader.Dateline(outline);
        Fact<string>? agency = AgencyReader.Agency(outline, dateline?.Value, bylineAgency ?? titleAgency);
        cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<LivePost> posts = LivePostReader.Read(outline, declared ?? published?.Value);
        cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<RelatedItem> related = RelatedReader.Read(outline);
        cancellation.ThrowIfCancellationRequested();
        return new VisibleFacts
        {
            Title = title,
            Standfirst = TitleReader.Standfirst(outline),
            Authors = authors,
            Published = published,
            Modified = modified,
            Publisher = publisher,
            Agency = agency,
            Dateline = dateline,
            Access = AccessReader.Read(outline),
            LivePosts = posts,
            Related = related,
            Notes = NoteReader.Read(outline),
        };
    }
}
