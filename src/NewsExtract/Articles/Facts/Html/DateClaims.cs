namespace NewsExtract.Facts;

/// <summary>The dates a page declares. The clock of a page and the time it was rendered are no such dates: only marks that say what they are count much.</summary>
internal static class DateClaims
{
    /// <summary>The first of several times that say nothing of themselves is the likeliest; more of them only add doubt.</summary>
    private const int MaximumUnmarked = 1;

    private const double OnlyChange = 0.3;

    public static List<Claim<PageDate>> Published(HtmlSources sources, LinkedData data, string? url)
    {
        var claims = new List<Claim<PageDate>>();
        Add(claims, data.TextOfPage("datePublished"), FactSource.LinkedData, 0.95);
        AddMetas(claims, sources, MetaNames.Published, 0.93, 0.88);
        Add(claims, First(sources.Item("datePublished")), FactSource.Microdata, 0.9);
        Add(claims, data.TextOfPage("dateCreated") ?? First(sources.Item("dateCreated")), FactSource.LinkedData, 0.7);
        claims.AddRange(OfAddress(url));
        AddTimes(claims, sources, TimeMarkKind.Published, 0.8);
        if (claims.Count == 0)
        {
            AddOnlyChange(claims, sources, data);
        }

        return claims;
    }

    /// <summary>The day in the address: all that is declared of a page that comes as plain text.</summary>
    public static List<Claim<PageDate>> OfAddress(string? url)
        => AddressDate.Find(url) is { } day ? [new Claim<PageDate>(day, FactSource.Address, 0.75)] : [];

    public static List<Claim<PageDate>> Modified(HtmlSources sources, LinkedData data)
    {
        var claims = new List<Claim<PageDate>>();
        Add(claims, data.TextOfPage("dateModified"), FactSource.LinkedData, 0.9);
        AddMetas(claims, sources, MetaNames.Modified, 0.9, 0.8);
        Add(claims, First(sources.Item("dateModified")), FactSource.Microdata, 0.85);
        foreach (TimeMark time in sources.Times)
        {
            if (time.Kind == TimeMarkKind.Modified)
            {
                Add(claims, time.Value, FactSource.Markup, 0.7);
            }
        }

        return claims;
    }

    /// <summary>
    /// The only date a page gives may be that of a change; measured, it is then mostly also that of the publication. Not so <c>article:modified_time</c>
    /// alone: it stands on pages that are kept up to date and whose makers took out when they were published.
    /// </summary>
    private static void AddOnlyChange(List<Claim<PageDate>> claims, HtmlSources sources, LinkedData data)
    {
        Add(claims, data.TextOfPage("dateModified") ?? First(sources.Item("dateModified")), FactSource.LinkedData, OnlyChange);
        foreach (string name in MetaNames.Modified)
        {
            if (name != "article:modified_time")
            {
                Add(claims, sources.FirstMeta(name), MetaNames.SourceOf(name), OnlyChange);
            }
        }
    }

    /// <summary>Times that are marked as the wanted one; else the first unmarked one, behind the headline rather than before it.</summary>
    private static void AddTimes(List<Claim<PageDate>> claims, HtmlSources sources, TimeMarkKind kind, double trust)
    {
        int before = claims.Count;
        foreach (TimeMark time in sources.Times)
        {
            if (time.Kind == kind && claims.Count == before)
            {
                Add(claims, time.Value, FactSource.Markup, trust);
            }
        }

        foreach (bool isAfterHeading in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (TimeMark time in sources.Times)
            {
                if (time.Kind == TimeMarkKind.Unknown && time.IsAfterHeading == isAfterHeading && claims.Count < before + MaximumUnmarked)
                {
                    Add(claims, time.Value, FactSource.Markup, isAfterHeading ? 0.65 : 0.5);
                }
            }
        }
    }

    private static void AddMetas(List<Claim<PageDate>> claims, HtmlSources sources, string[] names, double shared, double other)
    {
        foreach (string name in names)
        {
            foreach (string value in sources.Meta(name))
            {
                FactSource source = MetaNames.SourceOf(name);
                Add(claims, value, source, source == FactSource.OpenGraph ? shared : other);
            }
        }
    }

    private static void Add(List<Claim<PageDate>> claims, string? value, FactSource source, double trust)
    {
        if (DateReader.Read(value) is { } date)
        {
            claims.Add(new Claim<PageDate>(date, source, trust));
        }
    }

    private static string? First(IReadOnlyList<string> values) => values.Count > 0 ? values[0] : null;
}
