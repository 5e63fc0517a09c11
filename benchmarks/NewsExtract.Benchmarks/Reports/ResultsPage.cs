using NewsExtract.Benchmarks.Cold;
using NewsExtract.Benchmarks.Growth;
using NewsExtract.Benchmarks.Guard;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Benchmarks.Parallel;
using NewsExtract.Benchmarks.Stages;

namespace NewsExtract.Benchmarks.Reports;

/// <summary>Measures everything and writes a page of results in Markdown.</summary>
internal static class ResultsPage
{
    private const string Program = "dotnet run -c Release --project benchmarks/NewsExtract.Benchmarks --";

    public static void Write(string path)
    {
        using var page = new StringWriter { NewLine = "\n" };
        Head(page);
        StageInputs inputs = StageInputs.Chosen();
        page.WriteLine($"\n## Stages\n\n{inputs.Describe()}\n");
        Stages(inputs, page);
        page.WriteLine("\n## Growth\n\nWhat generated pages of 2, 4 and 8 times the size take, over what those of size 1 take; at most 2.2, 4.4 and 9 is linear.\n");
        GrowthCommand.Write(GrowthStages.All(), page, _ => { });
        page.WriteLine("\n## Two threads\n\nThroughput of one engine used by two threads, over that of one thread; time as it passes. The first two rows are what the machine gives to anything.\n");
        ParallelCommand.Run(page);
        page.WriteLine("\n## Cold start\n\nMedians of processes of their own; memory is what the managed heap holds after a collection.\n");
        ColdCommand.Run(page);
        File.WriteAllText(path, page.ToString());
    }

    private static void Head(StringWriter page)
    {
        page.WriteLine("# Results");
        page.WriteLine();
        page.WriteLine($"Written by `{Program} report --out benchmarks/results.md`; `--data DIR` takes the news pages of a data folder instead of generated ones. The guard that fails when a stage gets slower: `{Program} guard`.");
        page.WriteLine("BenchmarkDotNet runs the same stages: " + $"`{Program} --filter '*HtmlArticle*'`.");
        page.WriteLine();
        foreach (string line in MachineText.Lines())
        {
            page.WriteLine(line);
        }

        page.WriteLine();
        page.WriteLine("A ratio is the median of the time of a stage over that of its reference, measured by turns in one process, in processor time of one thread; numbers a second and bytes are of the same run. Targets are what the stage should come to.");
    }

    private static void Stages(StageInputs inputs, StringWriter page)
    {
        Dictionary<string, StageTarget> targets = BudgetFile.Read(GuardArguments.Parse([]).Budgets).Stages.ToDictionary(budget => budget.Stage, budget => budget.Target, StringComparer.Ordinal);
        var table = new PaddedTable("stage", "reference", "ratio", "target", "a second", "target", "allocated", "target");
        foreach (string name in StageList.Names)
        {
            StageResult result = StageMeter.Measure(StageList.Make(name, inputs));
            StageTarget target = targets.GetValueOrDefault(name) ?? new StageTarget();
            table.Add(
                name,
                result.Reference,
                Numbers.Short(result.Ratio),
                Numbers.OrDash(target.Ratio, Numbers.Short),
                Numbers.Rate(result.Rate, result.Unit),
                Numbers.OrDash(target.Rate, rate => Numbers.Rate(rate, "")),
                $"{Numbers.Short(result.Allocation)} {result.AllocationUnit}",
                Numbers.OrDash(target.Allocation, Numbers.Short));
        }

        table.Write(page);
    }
}
