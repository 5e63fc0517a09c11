using System.Globalization;

namespace NewsExtract.Text;

/// <summary>Reads an embedded data file of weights: a name, a blank and a number a line.</summary>
internal static class NamedWeights
{
    /// <param name="resource">Name of the file.</param>
    public static Dictionary<string, double> Of(string resource)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string line in EmbeddedLines.Of(resource))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            values[line[..space]] = double.Parse(line.AsSpan(space + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return values;
    }
}
