namespace NewsExtract.Facts;

/// <summary>How sure a fact is: agreeing sources make it surer, differing ones less sure.</summary>
internal static class Agreement
{
    /// <summary>Sources copy from each other, so that another one that agrees takes away only part of the doubt.</summary>
    private const double Support = 0.5;

    /// <summary>A source that differs may speak of something else, so that it adds only part of its weight as doubt.</summary>
    private const double Doubt = 0.3;

    private const double Highest = 0.99;

    /// <summary>The fact of the chosen claim.</summary>
    /// <param name="chosen">The claim that was chosen.</param>
    /// <param name="claims">All claims, the chosen one among them.</param>
    /// <param name="agree">Whether two values say the same.</param>
    public static Fact<T> Of<T>(Claim<T> chosen, IReadOnlyList<Claim<T>> claims, Func<T, T, bool> agree)
    {
        double doubt = 1 - chosen.Trust;
        double belief = 1;
        var heard = new List<(FactSource, bool)>();
        foreach (Claim<T> claim in claims)
        {
            // Each kind of source is heard once for and once against.
            bool agrees = agree(claim.Value, chosen.Value);
            bool isNew = claim.Source != chosen.Source || !agrees;
            if (!isNew || heard.Contains((claim.Source, agrees)))
            {
                continue;
            }

            heard.Add((claim.Source, agrees));
            if (agrees)
            {
                doubt *= 1 - (Support * claim.Trust);
            }
            else
            {
                belief *= 1 - (Doubt * claim.Trust);
            }
        }

        return new Fact<T>(chosen.Value, chosen.Source, Math.Round(Math.Clamp((1 - doubt) * belief, 0, Highest), 3));
    }
}
