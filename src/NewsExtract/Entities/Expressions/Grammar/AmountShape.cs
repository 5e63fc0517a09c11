namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>An amount of money, a share or a measure.</summary>
/// <param name="End">Token behind it; 0 for none.</param>
/// <param name="Low">The amount, the lower end of a range; NaN when the text names none (<c>millions of dollars</c>).</param>
/// <param name="High">The upper end; NaN when it is no range.</param>
/// <param name="Unit">Currency code, <c>%</c> or unit; null where the text does not decide it.</param>
internal readonly record struct AmountShape(int End, double Low, double High, string? Unit)
{
    public static AmountShape Of(NumberPhrase number, int end, string? unit) => new(end, number.Low, number.High, unit);

    /// <summary>The same amount in units of a hundredth.</summary>
    public AmountShape Hundredths() => this with { Low = Low / 100, High = High / 100 };
}
