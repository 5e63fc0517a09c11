using System.Globalization;

namespace NewsExtract.Evaluation.Gate;

/// <summary>Compares measured scores with the floors. Every metric of a floor is one check; a floor is only compared on the very corpus it was measured on.</summary>
/// <param name="Passed">Checks that held.</param>
/// <param name="Below">Checks below their floor.</param>
/// <param name="OtherCorpus">Checks that could not be made because the corpus is another.</param>
/// <param name="Skipped">Checks left out: the set is not there, was measured with another model, or has no floor yet.</param>
/// <param name="Lines">One line for every check that did not pass and every entry left out.</param>
internal sealed record QualityGate(int Passed, int Below, int OtherCorpus, int Skipped, IReadOnlyList<string> Lines)
{
    /// <summary>Exit code: below a floor goes before another corpus.</summary>
    public int ExitCode => Below > 0 ? ExitCodes.BelowFloor : OtherCorpus > 0 ? ExitCodes.OtherCorpus : ExitCodes.Success;

    /// <summary>Checks <paramref name="measured"/> against <paramref name="floors"/>.</summary>
    public static QualityGate Check(IReadOnlyList<FloorEntry> floors, IReadOnlyList<FloorEntry> measured)
    {
        int passed = 0, below = 0, otherCorpus = 0, skipped = 0;
        List<string> lines = [];
        Dictionary<FloorKey, FloorEntry> measuredOf = measured.ToDictionary(entry => entry.Key);
        foreach (FloorEntry floor in floors.OrderBy(entry => entry.Key))
        {
            if (!measuredOf.Remove(floor.Key, out FloorEntry? scores))
            {
                skipped += floor.Metrics.Count;
                lines.Add($"skipped: {floor.Key}: not measured in this run");
            }
            else if (scores.Digest != floor.Digest)
            {
                otherCorpus += floor.Metrics.Count;
                lines.Add($"other corpus: {floor.Key}: the floors were measured on {floor.Digest}, this corpus is {scores.Digest}");
            }
            else
            {
                foreach (var (metric, least) in floor.Metrics.OrderBy(metric => metric.Key, StringComparer.Ordinal))
                {
                    bool known = scores.Metrics.TryGetValue(metric, out double score);
                    bool held = known && score >= least;
                    passed += held ? 1 : 0;
                    below += held ? 0 : 1;
                    if (!held)
                    {
                        lines.Add($"below floor: {floor.Key} {metric}: {(known ? Format(score) : "not measured")} < {Format(least)}");
                    }
                }
            }
        }

        foreach (FloorEntry entry in measuredOf.Values.OrderBy(entry => entry.Key))
        {
            skipped += entry.Metrics.Count;
            lines.Add($"skipped: {entry.Key}: has no floors yet");
        }

        return new(passed, below, otherCorpus, skipped, lines);
    }

    /// <summary>Writes the lines and the summary.</summary>
    public void Write(TextWriter output)
    {
        foreach (string line in Lines)
        {
            output.WriteLine(line);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gate: {Passed} passed, {Below + OtherCorpus} failed, {Skipped} skipped"));
    }

    private static string Format(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
