using System.Globalization;
using NewsExtract.Benchmarks.Reports;

namespace NewsExtract.Benchmarks.Growth;

/// <summary>Fails when something costs more than linearly.</summary>
internal static class GrowthCommand
{
    /// <returns>The exit code.</returns>
    public static int Run(TextWriter output)
    {
        int passed = 0, failed = 0;
        Write(GrowthStages.All(), output, points =>
        {
            foreach (GrowthPoint point in points)
            {
                int held = (point.IsTimeLinear ? 1 : 0) + (point.AreBytesLinear ? 1 : 0);
                passed += held;
                failed += 2 - held;
            }
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"growth: {passed} passed, {failed} failed, 0 skipped"));
        return failed == 0 ? 0 : 1;
    }

    /// <summary>Writes a table of growth.</summary>
    /// <param name="stages">What is measured.</param>
    /// <param name="output">Takes the table.</param>
    /// <param name="look">Sees each row.</param>
    public static void Write(IEnumerable<GrowthStage> stages, TextWriter output, Action<IReadOnlyList<GrowthPoint>> look)
    {
        var table = new PaddedTable(["work", .. GrowthStages.Sizes.Skip(1).SelectMany(size => new[] { $"time {size}×", $"bytes {size}×" })]);
        foreach (GrowthStage stage in stages)
        {
            IReadOnlyList<GrowthPoint> points = GrowthMeter.Measure(stage);
            look(points);
            table.Add([stage.Name, .. points.SelectMany(point => new[] { Cell(point.Time, point.IsTimeLinear), Cell(point.Bytes, point.AreBytesLinear) })]);
        }

        table.Write(output);
    }

    private static string Cell(double value, bool isLinear) => value.ToString("0.00", CultureInfo.InvariantCulture) + (isLinear ? "" : " !");
}
