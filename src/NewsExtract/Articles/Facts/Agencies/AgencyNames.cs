using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>The wire agencies: their names and abbreviations, from a data file.</summary>
internal static class AgencyNames
{
    private const string ResourceName = "agencies.txt";

    /// <summary>Names up to this length are words of some language too, so their letters must be as listed.</summary>
    private const int LongestExact = 5;

    private const int LongestText = 120;

    /// <summary>The mark of the editor behind an agency's: dpa/lby.</summary>
    private const int LongestMark = 4;

    private const string Between = "/,;&+|、，";
    private const string Around = " \t\u00A0()[]{}（）【】［］〔〕「」/.,:;-–—*=©|•·\"'";

    private static readonly Lazy<WordTable<Agency>> s_names = new(Load);

    /// <summary>The usual name of the agency that the whole text names ("AFP", "Agence France-Presse", "(Reuters)"), or null.</summary>
    /// <remarks>Of several, parted by signs ("AFP/dpa"), the first.</remarks>
    public static string? Find(ReadOnlySpan<char> text)
    {
        text = text.Trim(Around);
        if (text.Length is 0 or > LongestText)
        {
            return null;
        }

        if (Exact(text) is { } name)
        {
            return name;
        }

        string? first = null;
        var parts = new TextParts(text, Between);
        while (parts.Next(out ReadOnlySpan<char> part))
        {
            part = part.Trim(Around);
            string? found = Exact(part);
            if (found is null && !(first is not null && (part.Length <= LongestMark || CreditWords.Is(part, CreditWord.Generic))))
            {
                return null;
            }

            first ??= found;
        }

        return first;
    }

    /// <summary>The usual name of the agency with this name or abbreviation, or null.</summary>
    public static string? Exact(ReadOnlySpan<char> name)
    {
        if (!s_names.Value.TryGet(name, out Agency agency))
        {
            return null;
        }

        foreach (string form in agency.Forms)
        {
            if (form.Length > LongestExact || name.SequenceEqual(form))
            {
                return agency.Name;
            }
        }

        return null;
    }

    private static WordTable<Agency> Load()
    {
        var names = new Dictionary<string, Agency>(StringComparer.Ordinal);
        foreach (string line in EmbeddedLines.Of(ResourceName))
        {
            string[] forms = line.Split('|', StringSplitOptions.TrimEntries);

            // A name that two agencies share is shown with its country in brackets, which no page writes.
            string shown = forms[0];
            foreach (string form in forms.Where(form => !form.Contains('(')))
            {
                string key = WordFold.Of(form);
                names[key] = names.TryGetValue(key, out Agency known) ? known with { Forms = [.. known.Forms, form] } : new Agency(shown, [form]);
            }
        }

        return new WordTable<Agency>(names);
    }

    /// <param name="Name">The usual name.</param>
    /// <param name="Forms">The spellings that fold to one word.</param>
    private readonly record struct Agency(string Name, string[] Forms);
}
