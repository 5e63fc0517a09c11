using System.Diagnostics;
using System.Globalization;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Benchmarks.Stages;

namespace NewsExtract.Benchmarks.Guard;

/// <summary>Measures every stage over the generated pages and fails when one takes more than its budget.</summary>
internal static class GuardCommand
{
    /// <summary>A stage that seems slow is measured again: a slow stage is slow each time, a busy machine is not.</summary>
    private const int MostAttempts = 3;

    /// <summary>Runs the guard.</summary>
    /// <param name="arguments">The command line behind the name of the command.</param>
    /// <param name="output">Takes the table.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        try
        {
            GuardArguments asked = GuardArguments.Parse(arguments);
            long start = Stopwatch.GetTimestamp();
            int code = asked.Update ? Update(asked.Budgets, output) : Check(asked.Budgets, output);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(asked.Update ? "written" : "measured")} in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s"));
            return code;
        }
        catch (Exception broken) when (broken is BudgetException or StageException)
        {
            output.WriteLine(broken.Message);
            output.WriteLine("guard: 0 passed, 1 failed, 0 skipped");
            return 1;
        }
    }

    private static int Check(string path, TextWriter output)
    {
        BudgetList budgets = BudgetFile.Read(path);
        StageInputs inputs = StageInputs.Generate();
        if (inputs.Digest != budgets.Inputs)
        {
            throw new BudgetException($"'{path}' holds budgets for inputs {budgets.Inputs}, but the generated pages are {inputs.Digest}: measure anew with --update.");
        }

        Dictionary<string, Budget> of = budgets.Stages.ToDictionary(budget => budget.Stage, StringComparer.Ordinal);
        GuardReport report = GuardReport.Compare(budgets, [.. StageList.Names.Select(name => Measure(StageList.Make(name, inputs), of.GetValueOrDefault(name)))]);
        report.Write(output);
        return report.Failed == 0 ? 0 : 1;
    }

    /// <summary>Writes what is measured now as the budgets; targets stay.</summary>
    private static int Update(string path, TextWriter output)
    {
        StageInputs inputs = StageInputs.Generate();
        Dictionary<string, StageTarget> targets = File.Exists(path) ? BudgetFile.Read(path).Stages.ToDictionary(budget => budget.Stage, budget => budget.Target, StringComparer.Ordinal) : [];
        StageResult[] results = [.. StageList.Names.Select(name => Twice(StageList.Make(name, inputs)))];
        var budgets = new BudgetList(inputs.Digest, [.. results.Select(result => new Budget(result.Stage, Math.Round(result.Ratio, 3), result.Bytes, targets.GetValueOrDefault(result.Stage) ?? new StageTarget()))]);
        BudgetFile.Write(path, budgets);
        GuardReport.Compare(budgets, results).Write(output);
        return 0;
    }

    private static StageResult Measure(Stage stage, Budget? budget)
    {
        StageResult best = StageMeter.Measure(stage);
        for (int attempt = 1; attempt < MostAttempts && budget is not null && !new StageVerdict(stage.Name, best, budget).IsFast; attempt++)
        {
            best = Faster(best, StageMeter.Measure(stage));
        }

        return best;
    }

    /// <summary>A budget from a moment in which the machine was busy would let too much pass.</summary>
    private static StageResult Twice(Stage stage) => Faster(StageMeter.Measure(stage), StageMeter.Measure(stage));

    private static StageResult Faster(StageResult first, StageResult second) => second.Ratio < first.Ratio ? second : first;
}
