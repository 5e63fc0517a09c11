using System.Globalization;
using NewsExtract.Text;

namespace NewsExtract.Summaries;

/// <summary>How much each feature of a sentence counts. Immutable and thread-safe.</summary>
/// <param name="Values">The weights by <see cref="SummaryFeature"/>.</param>
internal sealed record SummaryWeights(double[] Values)
{
    private const string ResourceName = "summary-weights.txt";

    /// <summary>The embedded weights.</summary>
    public static SummaryWeights Embedded { get; } = Load();

    /// <summary>How well a sentence with these features sums its article up, 0 to 1.</summary>
    public double Score(double[] features)
    {
        double sum = 0;
        for (int i = 0; i < Values.Length; i++)
        {
            sum += Values[i] * features[i];
        }

        return Math.Clamp(sum, 0, 1);
    }

    private static SummaryWeights Load()
    {
        double[] values = new double[Enum.GetValues<SummaryFeature>().Length];
        foreach (string line in EmbeddedLines.Of(ResourceName))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            values[(int)Enum.Parse<SummaryFeature>(line[..space])] = double.Parse(line.AsSpan(space + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return new SummaryWeights(values);
    }
}
