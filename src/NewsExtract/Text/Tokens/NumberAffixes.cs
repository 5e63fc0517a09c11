namespace NewsExtract.Text.Tokens;

/// <summary>Letters that stand glued to a number and are a token of their own: <c>Rs</c> before, <c>km</c> behind. Immutable and thread-safe.</summary>
internal static class NumberAffixes
{
    private const string ResourceName = "number-affixes.txt";

    private const int LongestAffix = 5;
    private const int LongestScale = 8;
    private const int LongestAmount = 12;

    private static readonly HashSet<uint> s_prefixes = [];
    private static readonly HashSet<uint> s_suffixes = [];
    private static readonly HashSet<uint> s_scales = [];

    static NumberAffixes()
    {
        foreach (string line in EmbeddedLines.Of(ResourceName))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            HashSet<uint> affixes = line[0] switch
            {
                'p' => s_prefixes,
                's' when line[1] == 'c' => s_scales,
                _ => s_suffixes,
            };
            foreach (string affix in line[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                affixes.Add(StableHash.Of(affix));
            }
        }
    }

    /// <summary>Length of the prefix that begins at <paramref name="start"/> with a digit right behind it; 0 for none.</summary>
    public static int PrefixLength(ReadOnlySpan<char> text, int start)
    {
        int length = LettersAt(text, start);
        int end = start + length;
        bool isBefore = length is > 0 and <= LongestAffix && end < text.Length && char.IsAsciiDigit(text[end]);
        return isBefore && ((length == 1 && (CharClasses.Of(text[start]) & CharClass.Upper) != 0 && IsAmount(text, end)) || s_prefixes.Contains(StableHash.Of(text[start..end]))) ? length : 0;
    }

    /// <summary>True when the letters from <paramref name="start"/> on are a known suffix and nothing of a word follows them.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> text, int start)
    {
        int length = LettersAt(text, start);
        int end = start + length;
        return length is > 0 and <= LongestAffix && (end == text.Length || (CharClasses.Of(text[end]) & CharClass.WordPart) == 0)
            && s_suffixes.Contains(StableHash.Of(text[start..end]));
    }

    /// <summary>A letter before <c>1,500</c> or <c>2.5 billion</c> is a currency: roads and models have no thousands.</summary>
    private static bool IsAmount(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        int comma = -1;
        while (i < text.Length && i < start + LongestAmount && (char.IsAsciiDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            comma = text[i] == ',' ? i : comma;
            i++;
        }

        if (comma > 0 && i - comma == 4)
        {
            return true;
        }

        int scale = i + (i < text.Length && text[i] is ' ' or '-' or '\u00A0' ? 1 : 0);
        int length = LettersAt(text, scale, LongestScale);
        return (length > 2 || (length > 0 && scale == i)) && s_scales.Contains(StableHash.Of(text.Slice(scale, length)));
    }

    private static int LettersAt(ReadOnlySpan<char> text, int start, int longest = LongestAffix)
    {
        int i = start;
        while (i < text.Length && i <= start + longest && (CharClasses.Of(text[i]) & CharClass.Letter) != 0)
        {
            i++;
        }

        return i - start;
    }
}
