using System.Text.RegularExpressions;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>The set of names in a byline or in a list of authors, in the form in which they are compared.</summary>
internal static partial class AuthorNames
{
    /// <summary>The names in a list of authors; an entry may itself hold several.</summary>
    public static HashSet<string> OfList(IEnumerable<string> authors) => Collect(authors);

    /// <summary>The names in one line, where also the German words between names and before them part it.</summary>
    public static HashSet<string> OfLine(string line) => Collect(LineSeparator().Split(line));

    private static HashSet<string> Collect(IEnumerable<string> entries)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (string entry in entries)
        {
            string withoutBy = LeadingBy().Replace(PythonText.Strip(entry), "");
            names.UnionWith(ListSeparator().Split(withoutBy).Select(NameText.Normalise).Where(name => name.Length > 0));
        }

        return names;
    }

    // (?<![\p{L}\p{N}_]) and (?![\p{L}\p{N}_]) stand for Python's \b, which sees no combining marks.
    [GeneratedRegex(@"\s*(?:;|,|&|\||(?<![\p{L}\p{N}_])(?:and|und|von)(?![\p{L}\p{N}_])|^by )\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineSeparator();

    // Case counts here and not above: so it is in the scorer.
    [GeneratedRegex(@"\s*(?:;|,|&|\||(?<![\p{L}\p{N}_])and(?![\p{L}\p{N}_]))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex ListSeparator();

    [GeneratedRegex(@"^(?:by|von|par|por)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingBy();
}
