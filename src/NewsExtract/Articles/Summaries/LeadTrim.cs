using NewsExtract.Text;

namespace NewsExtract.Summaries;

/// <summary>Finds where the first sentence of a report begins behind its dateline: <c>BERLIN (Agency) — The talks …</c>.</summary>
internal static class LeadTrim
{
    private const int LongestDateline = 70;

    /// <summary>Characters of a dateline in front of <paramref name="sentence"/>; 0 when it has none.</summary>
    public static int DatelineLength(ReadOnlySpan<char> sentence)
    {
        int end = Math.Min(sentence.Length - 2, LongestDateline);
        bool hasBracket = false;
        bool isShouted = false;
        int capitals = 0;
        for (int i = 1; i < end; i++)
        {
            char c = sentence[i];
            capitals = (CharClasses.Of(c) & CharClass.Upper) != 0 ? capitals + 1 : 0;
            isShouted |= capitals >= 3;
            hasBracket |= c is '(' or '/';
            bool isDash = c is '-' or '–' or '—' or '―';
            if (isDash && IsFree(sentence, i) && (hasBracket || isShouted) && IsPlaces(sentence[..i]))
            {
                while (i < sentence.Length && (CharClasses.IsSpace(sentence[i]) || sentence[i] is '-' or '–' or '—' or '―'))
                {
                    i++;
                }

                return i;
            }
        }

        return 0;
    }

    // "PARIS - The …", "PARIS— The …", but not "Franco-German".
    private static bool IsFree(ReadOnlySpan<char> text, int i) => CharClasses.IsSpace(text[i + 1]) || (CharClasses.IsSpace(text[i - 1]) && text[i] != '-');

    /// <summary>A dateline is names, figures and brackets: outside of brackets no word begins with a small letter but short ones between names.</summary>
    private static bool IsPlaces(ReadOnlySpan<char> text)
    {
        int depth = 0;
        bool isInWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            CharClass cls = CharClasses.Of(c);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            bool isLetter = (cls & CharClass.Letter) != 0;
            if (isLetter && !isInWord && depth == 0 && (cls & CharClass.Upper) == 0 && char.ToUpperInvariant(c) != c && LengthOfWord(text[i..]) > 3)
            {
                return false;
            }

            isInWord = (cls & CharClass.WordPart) != 0 || c == '\'' || c == '’';
        }

        return true;
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (CharClasses.Of(text[length]) & CharClass.WordPart) != 0)
        {
            length++;
        }

        return length;
    }
}
