using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Reads lines, and ends of paragraphs, that say which agencies a text is from: "Source: dpa", "© AFP", "(Reuters)", "With inputs from PTI".</summary>
internal static class CreditLine
{
    private const int LongestLine = 120;
    private const int LongestBracket = 40;

    /// <summary>The mark of an editor behind an agency's: dpa/lby.</summary>
    private const int LongestMark = 4;
    private const int MaximumSources = 3;
    private const string Between = "/,;&+|、，·";

    /// <summary>The agencies by their usual names, in order, each once; empty when the line is no credit of the text.</summary>
    public static IReadOnlyList<string> Find(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        ReadOnlySpan<char> credit = text.Length <= LongestLine ? WithoutSource(text) : default;
        IReadOnlyList<string> agencies = credit.IsEmpty ? [] : All(credit);
        return agencies.Count > 0 ? agencies : All(LastBracket(text));
    }

    /// <summary>All names in a list of agencies; none when the list has anything else in it.</summary>
    private static List<string> All(ReadOnlySpan<char> list)
    {
        var agencies = new List<string>();
        var parts = new TextParts(list, Between);
        while (parts.Next(out ReadOnlySpan<char> part))
        {
            part = Trim(part);
            if (AgencyNames.Find(part) is { } name)
            {
                if (!agencies.Contains(name))
                {
                    agencies.Add(name);
                }
            }
            else if (part.Length > LongestMark && !CreditWords.Is(part, CreditWord.Generic))
            {
                return [];
            }
        }

        return agencies;
    }

    /// <summary>What stands behind "Source:" or "©"; empty for the credit of a picture.</summary>
    private static ReadOnlySpan<char> WithoutSource(ReadOnlySpan<char> text)
    {
        text = Trim(text);
        if (text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase))
        {
            text = Trim(text[3..]);
        }

        // "Mit Material von": one phrase of several words, or several of them.
        for (int i = 0; i < MaximumSources && !text.IsEmpty && PhraseLookup.IsWordPart(text[0]); i++)
        {
            int end = PhraseLookup.LongestAt(CreditWords.Embedded, text, 0, out CreditWord word);
            if (end > 0 && (word & CreditWord.Picture) != 0)
            {
                return default;
            }

            if (end == 0 || (word & CreditWord.Source) == 0 || AgencyNames.Exact(text[..end]) is not null)
            {
                break;
            }

            text = Trim(text[end..]);
        }

        // A year behind the sign of copyright.
        return text.Length > 4 && !text[..4].ContainsAnyExceptInRange('0', '9') ? Trim(text[4..]) : text;
    }

    private static ReadOnlySpan<char> LastBracket(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" .");
        if (text.IsEmpty || text[^1] is not (')' or ']' or '）'))
        {
            return default;
        }

        int open = text.LastIndexOfAny('(', '[', '（');
        return open < 0 || text.Length - open > LongestBracket ? default : WithoutSource(text[(open + 1)..^1]);
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => text.Trim(" \t\u00A0.:：-–—©*|\"'");
}
