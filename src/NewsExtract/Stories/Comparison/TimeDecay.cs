namespace NewsExtract.Stories.Comparison;

/// <summary>What the time between two articles takes off the odds that they tell of one event: reports on an event stand close together. Thread-safe.</summary>
internal static class TimeDecay
{
    /// <summary>The half-life where nobody chose another.</summary>
    public static readonly TimeSpan HalfLife = TimeSpan.FromDays(7);

    /// <summary>As indexes count: every half-life halves the odds, so that what is old is soon out of question.</summary>
    /// <param name="probability">Of one event, before the time is known; 0 to 1.</param>
    /// <param name="halfLives">How many half-lives lie between both.</param>
    public static double Exponential(double probability, double halfLives) => Scaled(probability, Math.Pow(0.5, halfLives));

    /// <summary>
    /// As a comparison of two counts: one half-life halves the odds, two leave a third, nine a tenth. Days of publication are wrong at times (the day a page was crawled, or last
    /// changed), and late reports on an event are not rare.
    /// </summary>
    /// <param name="probability">Of one event, before the time is known; 0 to 1.</param>
    /// <param name="halfLives">How many half-lives lie between both.</param>
    public static double Hyperbolic(double probability, double halfLives) => Scaled(probability, 1 / (1 + halfLives));

    // Where nothing is left, even what was certain before would be 0 / 0.
    private static double Scaled(double probability, double share) => share > 0 ? probability * share / ((probability * share) + 1 - probability) : 0;
}
