namespace NewsExtract.Stories.Comparison;

/// <summary>What the time between two articles takes off the odds that they tell of one event: reports on an event stand close together. Thread-safe.</summary>
internal static class TimeDecay
{
    /// <summary>The half-life where nobody chose another.</summary>
    public static readonly TimeSpan HalfLife = TimeSpan.FromDays(7);

    /// <param name="probability">Of one event, before the time is known; 0 to 1.</param>
    /// <param name="halfLives">How many half-lives lie between both; each halves the odds.</param>
    public static double Apply(double probability, double halfLives)
    {
        // Where nothing is left, even what was certain before would be 0 / 0.
        double share = Math.Pow(0.5, halfLives);
        return share > 0 ? probability * share / ((probability * share) + 1 - probability) : 0;
    }
}
