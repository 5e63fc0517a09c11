namespace NewsExtract.Facts;

/// <summary>Chooses the dates of publication and change.</summary>
internal static class DateFact
{
    /// <summary>A mark-up time this close to the fetch is the clock of the page.</summary>
    private static readonly TimeSpan s_clock = TimeSpan.FromMinutes(10);

    /// <summary>How sure a date of change is as that of publication, where no other is given.</summary>
    private const double OnlyChange = 0.3;

    /// <summary>Clocks and time zones may differ by a day; what is later than that lies in the future.</summary>
    private static readonly TimeSpan s_tolerance = TimeSpan.FromDays(1);

    /// <summary>When the article was published: the day that the most trusted sources together give, as precisely as any of them gives it.</summary>
    public static Fact<PageDate>? Published(PageFacts declared, VisibleFacts visible, DateTimeOffset? crawled)
    {
        List<Claim<PageDate>> claims = Believed(declared.Published, visible.Published, crawled);
        if (claims.Count > 0)
        {
            return Choose(claims);
        }

        // A line such as "Updated 3 March" is often the only date that readers get, and then mostly that of the publication, too.
        return visible.Modified is { } shown && !declared.Modified.Any(claim => claim.Source == FactSource.OpenGraph) && IsBelieved(shown.Value, shown.Source, crawled)
            ? shown with { Confidence = OnlyChange } : null;
    }

    /// <summary>When the article was last changed; never before it was published.</summary>
    public static Fact<PageDate>? Modified(PageFacts declared, VisibleFacts visible, Fact<PageDate>? published, DateTimeOffset? crawled)
    {
        List<Claim<PageDate>> claims = Believed(declared.Modified, visible.Modified, crawled);
        claims.RemoveAll(claim => published is not null && published.Value.Time - claim.Value.Time > s_tolerance);
        return claims.Count == 0 ? null : Choose(claims);
    }

    /// <summary>The most trusted date of publication that the page declares, if one can be believed: what the times of live posts are read by.</summary>
    public static PageDate? Declared(PageFacts declared, DateTimeOffset? crawled)
        => Believed(declared.Published, null, crawled) is [var first, ..] ? first.Value : null;

    private static List<Claim<PageDate>> Believed(IReadOnlyList<Claim<PageDate>> declared, Fact<PageDate>? visible, DateTimeOffset? crawled)
    {
        List<Claim<PageDate>> claims = [.. declared];
        if (visible is not null)
        {
            claims.Add(new Claim<PageDate>(visible.Value, visible.Source, visible.Confidence));
        }

        claims.RemoveAll(claim => !IsBelieved(claim.Value, claim.Source, crawled));
        return claims;
    }

    /// <summary>False for a date after the fetch, and for the clock of the page.</summary>
    private static bool IsBelieved(PageDate date, FactSource source, DateTimeOffset? crawled)
        => crawled is not { } fetched || (date.Time - fetched <= s_tolerance
            && !(source == FactSource.Markup && date.Precision == DatePrecision.Moment && (date.Time - fetched).Duration() < s_clock));

    private static Fact<PageDate> Choose(List<Claim<PageDate>> claims)
    {
        Claim<PageDate> chosen = claims[0];
        double most = -1;
        foreach (Claim<PageDate> claim in claims)
        {
            // Each kind of source has one vote for a day: pages repeat a date in metas of several names.
            double votes = 0;
            foreach (IGrouping<FactSource, Claim<PageDate>> source in claims.Where(other => AreSameDay(other.Value, claim.Value)).GroupBy(other => other.Source))
            {
                votes += source.Max(other => other.Trust);
            }

            if (votes > most)
            {
                (chosen, most) = (claim, votes);
            }
        }

        Claim<PageDate> precise = claims.Where(claim => AreSameDay(claim.Value, chosen.Value)).MaxBy(claim => (claim.Value.Precision, claim.Trust));
        return Agreement.Of(chosen with { Value = precise.Value }, claims, AreNear);
    }

    /// <summary>A day in the zone of the site and the same moment in UTC may bear neighbouring dates.</summary>
    private static bool AreNear(PageDate a, PageDate b) => (a.Time.Date - b.Time.Date).Duration() <= s_tolerance;

    private static bool AreSameDay(PageDate a, PageDate b) => a.Time.Date == b.Time.Date;
}
