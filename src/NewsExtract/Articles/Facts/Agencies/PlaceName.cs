using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>The form of the name of a place at the start of a report: one to four words with capitals, no figures.</summary>
internal static class PlaceName
{
    private const int MaximumWords = 4;
    private const int LongestName = 40;

    /// <summary>Longest small word inside of a name: de, am, upon.</summary>
    private const int LongestParticle = 4;

    /// <summary>Longest word before a full stop that belongs to the name: ST., N.M., Wis.</summary>
    private const int LongestAbbreviation = 4;

    /// <summary>End of the name that begins at a place of the text; 0 when none does.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        int i = start;
        for (int words = 0; words < MaximumWords && i < text.Length && PhraseLookup.IsWordPart(text[i]); words++)
        {
            int wordEnd = PhraseLookup.WordEnd(text, i);
            bool isCapital = !char.IsLower(text[i]);
            bool isParticle = words > 0 && wordEnd - i <= LongestParticle;
            if (!isCapital && !isParticle)
            {
                return 0;
            }

            end = isCapital ? wordEnd : end;
            i = wordEnd;
            if (i < text.Length && text[i] == '.' && IsAbbreviation(text, wordEnd, wordEnd - start))
            {
                end = ++i;
            }

            bool isJoined = i + 1 < text.Length && (text[i] is '\'' or '’' or '-' or '/' or ' ' or '\u00A0' || PhraseLookup.IsWordPart(text[i])) && (PhraseLookup.IsWordPart(text[i]) || PhraseLookup.IsWordPart(text[i + 1]));
            if (!isJoined)
            {
                break;
            }

            i += PhraseLookup.IsWordPart(text[i]) ? 0 : 1;
        }

        // A fifth word: a sentence, no name.
        bool isCut = i < text.Length && i > end && PhraseLookup.IsWordPart(text[i]);
        return isCut || end - start is < 2 or > LongestName ? 0 : end;
    }

    public static bool IsAllCapitals(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Words of the name; towns parted by a slash count apart.</summary>
    public static int CountWords(ReadOnlySpan<char> name)
    {
        int slash = name.LastIndexOf('/');
        return (slash < 0 ? name : name[(slash + 1)..]).Count(' ') + 1;
    }

    /// <summary>A full stop inside a name: a capital or a sign that ends the dateline's part must follow, and the word be short.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text, int stop, int length)
    {
        bool isInner = stop + 1 < text.Length && PhraseLookup.IsWordPart(text[stop + 1]);
        bool isBeforeName = length is 2 && stop + 2 < text.Length && text[stop + 1] == ' ' && char.IsUpper(text[stop + 2]);
        bool isBeforeSign = stop + 2 < text.Length && text[stop + 1] == ' ' && text[stop + 2] is '(' or '–' or '—' or '-';
        return length <= LongestAbbreviation * 2 && (isInner || isBeforeName || isBeforeSign);
    }
}
