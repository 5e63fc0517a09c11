namespace NewsExtract.Facts;

/// <summary>Finds the wire agency: in the credit line or dateline a reader sees, or in what the data name as source or author.</summary>
internal static class AgencyFact
{
    public static Fact<string>? Choose(PageFacts declared, VisibleFacts visible)
    {
        List<Claim<string>> claims = [];
        if (visible.Agency is { } seen)
        {
            claims.Add(new Claim<string>(seen.Value, seen.Source, seen.Confidence));
        }

        if (visible.Dateline?.Value.Agency is { } filed)
        {
            claims.Add(new Claim<string>(filed, FactSource.VisibleText, visible.Dateline.Confidence));
        }

        foreach (Claim<string> credit in declared.Credits)
        {
            // The site's own name in the author field says only whose site it is.
            if (!declared.SiteKeys.Contains(TextCleaner.Key(credit.Value)) && AgencyNames.Find(credit.Value) is { } agency)
            {
                claims.Add(credit with { Value = agency });
            }
        }

        return TextFact.First(claims);
    }
}
