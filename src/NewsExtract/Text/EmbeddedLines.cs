using System.Reflection;

namespace NewsExtract.Text;

/// <summary>Reads the data files in the assembly: word lists and tables, one entry a line.</summary>
internal static class EmbeddedLines
{
    /// <summary>The lines of a data file without blank ones and comments, which begin with <c>#</c>.</summary>
    /// <param name="file">Name of the file without its folder.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public static IReadOnlyList<string> Of(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException(
                $"This build of NewsExtract has no data file '{file}'. Put it into a folder named Data under src/NewsExtract, from where it is embedded, and build again.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line) && !line.StartsWith('#'))
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
