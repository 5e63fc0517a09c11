namespace NewsExtract.Stories.Signatures;

/// <summary>
/// Brings the forms of a word together by cutting its end: a plural's or a verb's in Latin script, everything behind the sixth letter in scripts whose
/// languages inflect more (light stemming; for Russian, n-gram prefixes do about as well as a stemmer: McNamee and Mayfield 2004). Not meant to be read.
/// </summary>
internal static class WordStem
{
    private const int PrefixLength = 5;
    private const int ShortestStem = 3;

    /// <summary>Length of the stem of a case-folded word.</summary>
    public static int LengthOf(ReadOnlySpan<char> word)
    {
        char first = word[0];
        if (first is >= '\u0370' and < '\u0E00')
        {
            return Math.Min(word.Length, PrefixLength);
        }

        return first < '\u0250' ? LatinLength(word) : word.Length;
    }

    private static int LatinLength(ReadOnlySpan<char> word)
    {
        int length = word.Length;
        if (length <= ShortestStem)
        {
            return length;
        }

        if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            length -= length > 4 && word.EndsWith("ies") ? 2 : word.EndsWith("ses") || word.EndsWith("hes") || word.EndsWith("xes") ? 2 : 1;
        }
        else if (length > 5 && word.EndsWith("ing"))
        {
            length -= 3;
        }
        else if (length > 4 && word.EndsWith("ed"))
        {
            length -= 2;
        }

        // "close", "closing", "closed": the mute e goes with the rest; so does the y of "party", "parties".
        return length > ShortestStem && word[length - 1] is 'e' or 'y' or 'i' ? length - 1 : length;
    }
}
