namespace NewsExtract.Facts;

/// <summary>What a page declares of who may read it. Whether the text is there all the same, only the text shows.</summary>
internal static class AccessClaims
{
    public static List<Claim<ArticleAccess>> Of(HtmlSources sources, LinkedData data)
    {
        var claims = new List<Claim<ArticleAccess>>();
        Add(LinkedNode.Truth(data.TextOfPage("isAccessibleForFree")), FactSource.LinkedData, 0.85);
        foreach (string name in MetaNames.Tier)
        {
            ArticleAccess tier = sources.FirstMeta(name)?.Trim().ToLowerInvariant() switch
            {
                "free" or "true" => ArticleAccess.Open,
                "metered" => ArticleAccess.Metered,
                "locked" or "false" or "paid" or "premium" => ArticleAccess.Paywalled,
                _ => ArticleAccess.Unknown,
            };
            if (tier != ArticleAccess.Unknown)
            {
                claims.Add(new Claim<ArticleAccess>(tier, MetaNames.SourceOf(name), 0.85));
            }
        }

        Add(LinkedNode.Truth(sources.Item("isAccessibleForFree") is [string item, ..] ? item : null), FactSource.Microdata, 0.8);
        return claims;

        void Add(bool? isFree, FactSource source, double trust)
        {
            if (isFree is { } free)
            {
                claims.Add(new Claim<ArticleAccess>(free ? ArticleAccess.Open : ArticleAccess.Paywalled, source, trust));
            }
        }
    }
}
