namespace NewsExtract.Benchmarks.Guard;

/// <summary>What a stage should come to; what is not asked for is null. It is shown, not enforced.</summary>
/// <param name="Ratio">Time over that of the reference, at most.</param>
/// <param name="Allocation">Allocations in the stage's own terms, at most.</param>
/// <param name="Rate">Units a second, at least.</param>
internal sealed record StageTarget(double? Ratio = null, double? Allocation = null, double? Rate = null);

/// <summary>What a stage may take.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="Ratio">Time over that of the reference when the budget was written.</param>
/// <param name="Bytes">What a pass allocated then.</param>
/// <param name="Target">What it should come to.</param>
internal sealed record Budget(string Stage, double Ratio, long Bytes, StageTarget Target);

/// <summary>All budgets.</summary>
/// <param name="Inputs">The digest of the texts they were measured on.</param>
/// <param name="Stages">One a stage.</param>
internal sealed record BudgetList(string Inputs, IReadOnlyList<Budget> Stages);
