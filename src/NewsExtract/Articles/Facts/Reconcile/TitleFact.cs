namespace NewsExtract.Facts;

/// <summary>Chooses the headline.</summary>
internal static class TitleFact
{
    /// <summary>A headline read off the text confirms the declared ones; where nothing is declared it counts in full.</summary>
    private const double VisibleShare = 0.5;

    /// <param name="declared">The headlines of mark-up and data.</param>
    /// <param name="visible">The headline that stands over the text, if one does.</param>
    /// <param name="isNews">Whether the data call the page news: then they are written by the newsroom, elsewhere for search engines.</param>
    public static Fact<string>? Choose(IReadOnlyList<Claim<string>> declared, Fact<string>? visible, bool isNews)
    {
        List<Claim<string>> claims = [.. declared];
        if (visible is not null)
        {
            claims.Add(new Claim<string>(visible.Value, visible.Source, visible.Confidence * (declared.Count > 0 ? VisibleShare : 1)));
        }

        if (claims.Count == 0)
        {
            return null;
        }

        Claim<string> chosen = (isNews ? OfNews(declared) : null) ?? MostVotes(claims);
        return Agreement.Of(chosen, claims, (a, b) => TextCleaner.Key(a) == TextCleaner.Key(b));
    }

    /// <summary>
    /// A news page has two headlines that somebody wrote: that of its data and the one for sharing; heading, document title and the rest are copies of
    /// one of them, made by the template. Where the two differ the one for sharing is right more often, unless it is itself the copied one,
    /// or the other one stands over the text as the first of several headings, or the document's title is a third wording: where each has its own,
    /// the data and the heading have the headline, sharing and search theirs.
    /// </summary>
    private static Claim<string>? OfNews(IReadOnlyList<Claim<string>> claims)
    {
        Claim<string>? headline = Find(claims, FactSource.LinkedData);
        Claim<string>? share = Find(claims, FactSource.OpenGraph);
        if (headline is not { } data || share is not { } shared)
        {
            return share ?? headline;
        }

        string dataKey = TextCleaner.Key(data.Value);
        string sharedKey = TextCleaner.Key(shared.Value);
        bool isCopied = claims.Any(claim => claim.Source != FactSource.LinkedData && TextCleaner.Key(claim.Value) == dataKey);
        bool isFirstOfSeveral = claims.Any(claim => claim.Trust == TitleClaims.FirstOfSeveralHeadings && TextCleaner.Key(claim.Value) == dataKey);

        bool isHeading = claims.Any(claim => claim.Trust == TitleClaims.OnlyHeading && claim.Source == FactSource.Markup && TextCleaner.Key(claim.Value) == dataKey);
        bool hasThird = isHeading && claims.Any(claim => claim.Trust == TitleClaims.Document && claim.Source == FactSource.Markup
            && TextCleaner.Key(claim.Value) is { } key && key != dataKey && key != sharedKey);

        // With the shared one inside it, it is the same headline with a kicker before it.
        return isFirstOfSeveral || hasThird || (!isCopied && !dataKey.Contains(sharedKey, StringComparison.Ordinal)) ? data : shared;
    }

    private static Claim<string> MostVotes(List<Claim<string>> claims)
    {
        var votes = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (Claim<string> claim in claims)
        {
            string key = TextCleaner.Key(claim.Value);
            votes[key] = votes.GetValueOrDefault(key) + claim.Trust;
        }

        // Of equal ones the first, for the claims stand in the order of sources.
        return claims.MaxBy(claim => (votes[TextCleaner.Key(claim.Value)], claim.Trust));
    }

    private static Claim<string>? Find(IReadOnlyList<Claim<string>> claims, FactSource source)
    {
        foreach (Claim<string> claim in claims)
        {
            if (claim.Source == source)
            {
                return claim;
            }
        }

        return null;
    }
}
