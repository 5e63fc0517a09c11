using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Reports;

namespace NewsExtract.Benchmarks.Parallel;

/// <summary>Shows what a second thread brings. Nothing fails: another program on the machine takes it away.</summary>
internal static class ParallelCommand
{
    public const double Target = 1.8;

    public static void Run(TextWriter output)
    {
        StageInputs inputs = StageInputs.Chosen();
        var table = new PaddedTable("work", "two threads do", "target");
        foreach (ParallelWork work in ParallelWork.All(inputs).Prepend(ParallelWork.Parse(inputs)).Prepend(ParallelWork.Reference(inputs)))
        {
            table.Add(work.Name, $"{Numbers.Short(ParallelMeter.Speedup(work))} ×", $"{Numbers.Short(Target)} ×");
        }

        table.Write(output);
    }
}
