namespace NewsExtract.Facts;

/// <summary>Who the page says published it.</summary>
internal static class PublisherClaims
{
    public static List<Claim<string>> Of(HtmlSources sources, LinkedData data)
    {
        var claims = new List<Claim<string>>();
        foreach (NamedParty party in data.Parties("publisher"))
        {
            Add(party.Name, FactSource.LinkedData, 0.9);
        }

        foreach (string name in MetaNames.Publisher)
        {
            Add(sources.FirstMeta(name), MetaNames.SourceOf(name), 0.8);
        }

        Add(data.SiteName, FactSource.LinkedData, 0.7);
        return claims;

        void Add(string? name, FactSource source, double trust)
        {
            // Some metas hold the address of a page on a social network.
            if (name is not null && TextCleaner.Flatten(name) is { Length: > 1 and <= 100 } flat && !flat.Contains("://", StringComparison.Ordinal))
            {
                claims.Add(new Claim<string>(flat, source, trust));
            }
        }
    }
}
