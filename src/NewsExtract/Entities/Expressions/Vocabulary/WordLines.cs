using System.Globalization;
using NewsExtract.Text;

namespace NewsExtract.Entities.Expressions.Vocabulary;

/// <summary>A line of a word list: <c>kind value language: words, set apart by commas</c>.</summary>
internal readonly record struct WordLine(string Kind, string Value, string[] Words)
{
    public double Number => double.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture);
}

/// <summary>Reads the embedded word lists.</summary>
internal static class WordLines
{
    /// <summary>All lines of the resource but comments and empty ones.</summary>
    public static IEnumerable<WordLine> Of(string resource)
    {
        foreach (string line in EmbeddedLines.Of(resource))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            string[] head = line[..colon].Split(' ');
            yield return new WordLine(head[0], head.Length > 1 ? head[1] : "", line[(colon + 2)..].Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
    }
}
