using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>
/// The name by which a site speaks of itself where it asks its readers for money or a subscription: "Harbour News needs your support",
/// "unlimited reading on eastharbourtimes.example … your Harbour Times account". The weakest source of a publisher, and the last.
/// </summary>
internal static class OwnVoice
{
    private const double OfPlea = 0.5;
    private const double OfDomain = 0.4;

    /// <summary>Blocks of pleas and offers that are read.</summary>
    private const int MostBlocks = 60;

    private const int LongestName = 50;
    private const int ShortestPart = 4;

    public static Fact<string>? Find(PageOutline outline)
    {
        if (!outline.Has(BlockRole.Solicitation) && !outline.Has(BlockRole.Paywall) && !outline.Has(BlockRole.Newsletter))
        {
            return null;
        }

        var names = new List<string>();
        string? domain = null;
        int read = 0;
        for (int i = 0; i < outline.Blocks.Length && read < MostBlocks; i++)
        {
            Block block = outline.Blocks[i];
            bool isPlea = block.Role == BlockRole.Solicitation;
            bool beginsPlea = !isPlea && i + 1 < outline.Blocks.Length && outline.Blocks[i + 1].Role == BlockRole.Solicitation;
            if (!isPlea && !beginsPlea && block.Role is not (BlockRole.Paywall or BlockRole.Newsletter))
            {
                continue;
            }

            read++;
            int first = names.Count;
            Gather(block.Text, names, isPlea || beginsPlea, out string? speaker);
            if (speaker is not null)
            {
                return new(speaker, FactSource.VisibleText, OfPlea);
            }

            if (beginsPlea)
            {
                names.RemoveRange(first, names.Count - first);
            }

            domain ??= Domain(block.Text);
        }

        return domain is not null && OfSite(domain, names) is { } name ? new(name, FactSource.VisibleText, OfDomain) : null;
    }

    /// <summary>Collects the names of media in a text; the speaker is the one a plea begins with, the subject of its first sentence.</summary>
    private static void Gather(string text, List<string> names, bool isPlea, out string? speaker)
    {
        speaker = null;
        for (int i = 0; i < text.Length;)
        {
            int start = NextCapital(text, i);
            if (start < 0)
            {
                return;
            }

            int end = RunEnd(text, start, out int words, out int press);
            if (words > 1 && press > 0 && end - start <= LongestName)
            {
                string name = text[start..end];
                names.Add(name);

                // The press word ends the name, and a word written small, the verb, follows.
                if (isPlea && start == 0 && press == words && end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1]))
                {
                    speaker = name;
                    return;
                }
            }

            i = Math.Max(end, start + 1);
        }
    }

    private static int NextCapital(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            bool startsWord = i == 0 || (CharClasses.Of(text[i - 1]) & CharClass.WordPart) == 0;
            if (startsWord && (CharClasses.Of(text[i]) & CharClass.Upper) != 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>End of a run of capitalised words; how many there are, and the number of the last one that names of media contain.</summary>
    private static int RunEnd(string text, int start, out int words, out int press)
    {
        words = press = 0;
        int end = start;
        for (int i = start; i < text.Length && (CharClasses.Of(text[i]) & CharClass.Upper) != 0;)
        {
            words++;
            int stop = i;
            while (stop < text.Length && ((CharClasses.Of(text[stop]) & CharClass.WordPart) != 0 || text[stop] is '-' or '’' or '\''))
            {
                stop++;
            }

            press = VisibleWords.Press.IsWhole(text.AsSpan(i, stop - i)) ? words : press;
            end = stop;
            if (stop >= text.Length || text[stop] != ' ')
            {
                break;
            }

            i = stop + 1;
        }

        return end;
    }

    /// <summary>The first label of an address such as <c>harbourtimes.example</c> in a text, or null.</summary>
    private static string? Domain(string text)
    {
        for (int dot = text.IndexOf('.'); dot > 0 && dot + 2 < text.Length; dot = text.IndexOf('.', dot + 1))
        {
            int start = dot;
            while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '-'))
            {
                start--;
            }

            bool isHost = dot - start >= ShortestPart && char.IsAsciiLetterLower(text[dot + 1]) && char.IsAsciiLetterLower(text[dot + 2]) && (start == 0 || text[start - 1] is ' ' or '.' or '/');
            if (isHost)
            {
                return text[start..dot];
            }
        }

        return null;
    }

    /// <summary>The name that the address ends with, and what the address has before it.</summary>
    private static string? OfSite(string domain, List<string> names)
    {
        string whole = TextCleaner.Key(domain);
        foreach (string name in names)
        {
            // The first word of a sentence or a button may stand before the name: "Add Free Press access".
            for (int start = 0; start >= 0; start = name.IndexOf(' ', start) is >= 0 and int space ? space + 1 : -1)
            {
                string part = name[start..];
                string key = TextCleaner.Key(part);
                if (!part.Contains(' ') || key.Length < ShortestPart * 2 || !whole.EndsWith(key, StringComparison.Ordinal))
                {
                    continue;
                }

                string before = whole[..^key.Length];
                return before.Length < ShortestPart ? part : char.ToUpperInvariant(before[0]) + before[1..] + " " + part;
            }
        }

        return null;
    }
}
