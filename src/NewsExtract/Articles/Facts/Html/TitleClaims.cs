namespace NewsExtract.Facts;

/// <summary>The headlines of a page, each without the name of the site. The trusts were measured on pages with known headlines.</summary>
internal static class TitleClaims
{
    /// <summary>A shorter title, or what is left of one, may be the name of a section.</summary>
    private const int MinimumTitle = 9;

    /// <summary>What is shorter still is no title where another one is given.</summary>
    private const int ShortestTitle = 3;

    /// <summary>Trust in the first heading of several.</summary>
    public const double FirstOfSeveralHeadings = 0.4;

    /// <summary>Trust in a heading that is the only one of its rank.</summary>
    public const double OnlyHeading = 0.9;

    /// <summary>Trust in the document's title, and in the metas that repeat it.</summary>
    public const double Document = 0.2;

    private const double Headline = 0.8;
    private const double Share = 0.55;

    public static List<Claim<string>> Of(HtmlSources sources, LinkedData data, IReadOnlySet<string> siteKeys, IReadOnlyList<Claim<string>> sections)
    {
        var raw = new List<Claim<string>>();
        Add(data.Text("headline"), FactSource.LinkedData, Headline);
        Add(sources.FirstMeta("og:title"), FactSource.OpenGraph, data.IsNews ? OnlyHeading : Share);
        Add(sources.Item("headline") is [string item, ..] ? item : null, FactSource.Microdata, Share);
        Add(sources.Headings is [string heading, ..] ? heading : null, FactSource.Markup, sources.Headings.Count == 1 ? OnlyHeading : FirstOfSeveralHeadings);
        Add(sources.FirstMeta(MetaNames.Title), FactSource.Meta, Document);
        Add(sources.DocumentTitle, FactSource.Markup, Document);

        HashSet<string> keys = [.. raw.Select(claim => TextCleaner.Key(claim.Value)).Where(key => key.Length >= MinimumTitle && !siteKeys.Contains(key))];
        HashSet<string> tails = [.. siteKeys, .. sections.Select(section => TextCleaner.Key(section.Value))];
        List<Claim<string>> own = [.. raw.Where(claim => TextCleaner.Key(claim.Value) is { Length: >= ShortestTitle } key && !siteKeys.Contains(key))];
        return [.. (own.Count > 0 ? own : raw).Select(claim => claim with { Value = TitleCleaner.Clean(claim.Value, own.Count > 0 ? tails : siteKeys, keys) })];

        void Add(string? title, FactSource source, double trust)
        {
            if (title is not null && TextCleaner.Flatten(title) is { Length: > 0 } flat)
            {
                raw.Add(new Claim<string>(flat, source, trust));
            }
        }
    }
}
