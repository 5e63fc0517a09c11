namespace NewsExtract;

/// <summary>A fact about a page, with its source. A fact the page does not give is null, never a guess. Immutable.</summary>
/// <typeparam name="T">What the fact states.</typeparam>
/// <param name="Value">What the page states.</param>
/// <param name="Source">Where it was found; the most trusted place when several agree.</param>
/// <param name="Confidence">How sure it is, 0 to 1: higher when sources agree, lower when they differ.</param>
public sealed record Fact<T>(T Value, FactSource Source, double Confidence)
{
    /// <summary>The value as text, in the invariant culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value}");
}
