using System.Globalization;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Benchmarks.Reports;

namespace NewsExtract.Benchmarks.Guard;

/// <summary>Compares what was measured with the budgets, and shows it.</summary>
/// <param name="Verdicts">One for every stage that was measured or has a budget, in the order measured.</param>
internal sealed record GuardReport(IReadOnlyList<StageVerdict> Verdicts)
{
    public int Passed => Verdicts.Sum(verdict => verdict.Passed);

    public int Failed => Verdicts.Sum(verdict => verdict.Failed);

    /// <summary>Compares.</summary>
    public static GuardReport Compare(BudgetList budgets, IReadOnlyList<StageResult> results)
    {
        Dictionary<string, Budget> open = budgets.Stages.ToDictionary(budget => budget.Stage, StringComparer.Ordinal);
        var verdicts = new List<StageVerdict>();
        foreach (StageResult result in results)
        {
            open.Remove(result.Stage, out Budget? budget);
            verdicts.Add(new StageVerdict(result.Stage, result, budget));
        }

        verdicts.AddRange(open.Values.Select(budget => new StageVerdict(budget.Stage, null, budget)));
        return new GuardReport(verdicts);
    }

    /// <summary>Writes the table, what is wrong, and the sum.</summary>
    public void Write(TextWriter output)
    {
        var table = new PaddedTable("stage", "ratio", "at most", "target", "a second", "target", "allocated", "target", "bytes", "at most");
        foreach (StageVerdict verdict in Verdicts)
        {
            StageResult? result = verdict.Result;
            StageTarget? target = verdict.Budget?.Target;
            table.Add(
                verdict.Stage,
                Numbers.OrDash(result?.Ratio, Numbers.Short),
                Numbers.OrDash(verdict.Budget?.Ratio * StageVerdict.TimeMargin, Numbers.Short),
                Numbers.OrDash(target?.Ratio, Numbers.Short),
                result is null ? "–" : Numbers.Rate(result.Rate, result.Unit),
                Numbers.OrDash(target?.Rate, rate => Numbers.Rate(rate, "")),
                result is null ? "–" : $"{Numbers.Short(result.Allocation)} {result.AllocationUnit}",
                Numbers.OrDash(target?.Allocation, Numbers.Short),
                Numbers.OrDash(result?.Bytes, Numbers.Whole),
                Numbers.OrDash(verdict.Budget?.Bytes, Numbers.Whole));
        }

        table.Write(output);
        foreach (StageVerdict verdict in Verdicts.Where(verdict => verdict.Failed > 0))
        {
            output.WriteLine($"{verdict.Stage}: {verdict.Complaint}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"guard: {Passed} passed, {Failed} failed, 0 skipped"));
    }
}
