using System.Globalization;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Benchmarks.Stages;

namespace NewsExtract.Benchmarks.Reports;

/// <summary>Prints what every stage takes beside its reference.</summary>
internal static class StageReport
{
    /// <param name="names">The stages; all when empty.</param>
    /// <param name="output">Takes a line a stage, as soon as it is measured.</param>
    public static void Print(IReadOnlyList<string> names, TextWriter output)
    {
        StageInputs inputs = StageInputs.Chosen();
        output.WriteLine(Line($"{inputs.Source}: {inputs.Html.Count} of {inputs.Html.Average(page => page.Length):F0} characters as HTML, {inputs.Flat.Count} of {inputs.Flat.Average(page => page.Length):F0} as plain text, {inputs.Articles.Count} articles of {inputs.Articles.Average(text => text.Length):F0}"));
        output.WriteLine($"{"stage",-26} {"ratio",8}  {"a second",14}                {"allocated",10}");
        foreach (string name in names.Count > 0 ? names : StageList.Names)
        {
            StageResult result = StageMeter.Measure(StageList.Make(name, inputs));
            output.WriteLine(Line($"{name,-26} {result.Ratio,8:F3}  {result.Rate,14:N0} {result.Unit,-13} {result.Allocation,12:F3} {result.AllocationUnit}; {result.Bytes:N0} bytes; reference: {result.Reference}"));
            output.Flush();
        }
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
