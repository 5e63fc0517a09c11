namespace NewsExtract.Facts;

/// <summary>Chooses among texts and lists: the first claim is the most trusted one.</summary>
internal static class TextFact
{
    /// <summary>The first claim, or what the text shows when nothing is declared.</summary>
    public static Fact<string>? First(IReadOnlyList<Claim<string>> claims, Fact<string>? visible = null)
        => claims.Count == 0 ? visible : Agreement.Of(claims[0], claims, (a, b) => TextCleaner.Key(a) == TextCleaner.Key(b));

    /// <summary>The first list.</summary>
    public static Fact<IReadOnlyList<string>>? First(IReadOnlyList<Claim<IReadOnlyList<string>>> claims)
        => claims.Count == 0 ? null : new Fact<IReadOnlyList<string>>(claims[0].Value, claims[0].Source, claims[0].Trust);

    /// <summary>The page's own address; that the sources agree makes it sure.</summary>
    public static Fact<string>? Address(IReadOnlyList<Claim<string>> claims)
        => claims.Count == 0 ? null : Agreement.Of(claims[0], claims, string.Equals);
}
