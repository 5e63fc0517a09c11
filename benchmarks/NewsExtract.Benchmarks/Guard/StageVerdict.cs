using NewsExtract.Benchmarks.Measuring;

namespace NewsExtract.Benchmarks.Guard;

/// <summary>How a stage stands to its budget: one check of its time and one of its bytes.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="Result">What was measured; null when it was not.</param>
/// <param name="Budget">What it may take; null when nobody said.</param>
internal sealed record StageVerdict(string Stage, StageResult? Result, Budget? Budget)
{
    /// <summary>A ratio may be this many times its budget: what other processes do to the medians of ratios stays far below, a loop that does its work twice lies far above.</summary>
    public const double TimeMargin = 1.4;

    /// <summary>Whether its time is within the budget. A stage without a budget, or a budget without a stage, is not.</summary>
    public bool IsFast => Result is not null && Budget is not null && Result.Ratio <= Budget.Ratio * TimeMargin;

    /// <summary>Whether its bytes are; they are the same in every run, so there is no margin.</summary>
    public bool IsLean => Result is not null && Budget is not null && Result.Bytes <= Budget.Bytes;

    public int Passed => (IsFast ? 1 : 0) + (IsLean ? 1 : 0);

    public int Failed => 2 - Passed;

    /// <summary>What is wrong, in words; empty when nothing is.</summary>
    public string Complaint => (Result, Budget) switch
    {
        (null, _) => "not measured: there is no such stage",
        (_, null) => "no budget: --update writes one",
        _ when !IsFast && !IsLean => "too slow, allocates too much",
        _ when !IsFast => "too slow",
        _ when !IsLean => "allocates too much",
        _ => "",
    };
}
