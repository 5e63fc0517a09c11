using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Benchmarks.Stages;

namespace NewsExtract.Benchmarks.Reports;

/// <summary>Prints what every stage takes beside its reference.</summary>
internal static class StageReport
{
    /// <param name="names">The stages; all when empty.</param>
    /// <param name="output">Takes the table.</param>
    public static void Print(IReadOnlyList<string> names, TextWriter output)
    {
        StageInputs inputs = StageInputs.Chosen();
        output.WriteLine(inputs.Describe());
        var table = new PaddedTable("stage", "ratio", "reference", "a second", "allocated", "bytes");
        foreach (string name in names.Count > 0 ? names : StageList.Names)
        {
            StageResult result = StageMeter.Measure(StageList.Make(name, inputs));
            table.Add(name, Numbers.Short(result.Ratio), result.Reference, Numbers.Rate(result.Rate, result.Unit), $"{Numbers.Short(result.Allocation)} {result.AllocationUnit}", Numbers.Whole(result.Bytes));
        }

        table.Write(output);
    }
}
