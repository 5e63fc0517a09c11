using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Chooses the language: what the page declares, unless its text is plainly in another one.</summary>
internal static class LanguageFact
{
    /// <summary>From here on the text is believed against the mark-up, in which templates often keep the language they were made in.</summary>
    private const double Plain = 0.8;

    private const int FirstSample = 800;
    private const int LongestSample = 4000;
    private const double Sure = 0.95;

    /// <param name="claims">Tags the page declares, the most trusted first.</param>
    /// <param name="text">The text of the article; its first thousands of characters are looked at.</param>
    /// <param name="hint">What the caller says; it wins.</param>
    public static Fact<string>? Choose(IReadOnlyList<Claim<string>> claims, ReadOnlySpan<char> text, string? hint)
    {
        if (LanguageTag.Normalise(hint) is { } told)
        {
            return new Fact<string>(told, FactSource.Caller, 1);
        }

        string? found = Detect(text, out double confidence);
        if (claims.Count == 0)
        {
            return found is null ? null : new Fact<string>(found, FactSource.Derived, confidence);
        }

        if (found is null)
        {
            return Agreement.Of(claims[0], claims, AreSame);
        }

        foreach (Claim<string> claim in claims)
        {
            if (AreSame(claim.Value, found))
            {
                List<Claim<string>> all = [.. claims, new Claim<string>(found, FactSource.Derived, confidence)];
                return Agreement.Of(claim, all, AreSame);
            }
        }

        return confidence >= Plain
            ? new Fact<string>(found, FactSource.Derived, confidence)
            : Agreement.Of(claims[0], [.. claims, new Claim<string>(found, FactSource.Derived, confidence)], AreSame);
    }

    /// <summary>The beginning of a text tells its language nearly always; more of it is read only when that leaves a doubt.</summary>
    private static string? Detect(ReadOnlySpan<char> text, out double confidence)
    {
        string? found = LanguageDetector.Detect(text[..Math.Min(text.Length, FirstSample)], out confidence);
        return confidence >= Sure || text.Length <= FirstSample ? found : LanguageDetector.Detect(text[..Math.Min(text.Length, LongestSample)], out confidence);
    }

    private static bool AreSame(string a, string b) => LanguageTag.Primary(a).SequenceEqual(LanguageTag.Primary(b));
}
