namespace NewsExtract.Facts;

/// <summary>Reads the facts that stand in the text of a page.</summary>
internal static class VisibleFactReader
{
    /// <param name="blocks">The blocks of the page with their roles.</param>
    /// <param name="language">BCP 47 tag of the page, if known.</param>
    /// <param name="hints">What the caller knows.</param>
    /// <param name="declared">The date of publication that the page declares elsewhere: gives the day of live posts; null to go by the text.</param>
    public static VisibleFacts Read(Block[] blocks, string? language, ExtractionHints hints, PageDate? declared = null)
    {
        if (blocks.Length == 0)
        {
            return new VisibleFacts();
        }

        PageOutline outline = PageOutline.Of(blocks, language, hints);
        Fact<string>? publisher = PublisherReader.Read(outline);
        Fact<string>? title = TitleReader.Read(outline, publisher?.Value, out string? titleAgency);
        Fact<IReadOnlyList<string>>? authors = BylineReader.Read(outline, publisher?.Value, out string? bylineAgency);
        (Fact<PageDate>? published, Fact<PageDate>? modified) = StampReader.Read(outline);
        Fact<Dateline>? dateline = AgencyReader.Dateline(outline);
        return new VisibleFacts
        {
            Title = title,
            Standfirst = TitleReader.Standfirst(outline),
            Authors = authors,
            Published = published,
            Modified = modified,
            Publisher = publisher,
            Agency = AgencyReader.Agency(outline, dateline?.Value, bylineAgency ?? titleAgency),
            Dateline = dateline,
            Access = AccessReader.Read(outline),
            LivePosts = LivePostReader.Read(outline, declared ?? published?.Value),
            Related = RelatedReader.Read(outline),
            Notes = NoteReader.Read(outline),
        };
    }
}
