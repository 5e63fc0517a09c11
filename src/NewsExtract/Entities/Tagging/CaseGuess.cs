namespace NewsExtract.Entities.Tagging;

/// <summary>Guesses how a word would be written where the text is all in capitals or all small ("truecasing" by word; Lita et al. 2003).</summary>
internal static class CaseGuess
{
    private const int FewestWords = 3;
    private const int FewestWordsOfSmallText = 8;

    /// <summary>From this step of <see cref="WordInfo.LowerShare"/> on a word is mostly written small.</summary>
    private const int MostlySmall = 4;

    public static bool IsWrittenInCapitals(ReadOnlySpan<WordForm> sentence)
    {
        int capitals = 0, others = 0;
        foreach (ref readonly WordForm form in sentence)
        {
            capitals += form.Case == WordCase.Upper ? 1 : 0;
            others += form.Case is WordCase.Lower or WordCase.Capitalized or WordCase.Mixed ? 1 : 0;
        }

        // A stray small word ("de", "van", a unit) does not make it mixed.
        return capitals >= FewestWords && capitals > others * 5;
    }

    public static bool IsWrittenSmall(ReadOnlySpan<WordForm> text)
    {
        int words = 0;
        foreach (ref readonly WordForm form in text)
        {
            if (form.Case is not (WordCase.None or WordCase.Lower or WordCase.Caseless))
            {
                return false;
            }

            words += form.Case == WordCase.Lower ? 1 : 0;
        }

        return words >= FewestWordsOfSmallText;
    }

    public static WordCase Of(WordCase written, WordInfo info, uint phrase)
    {
        if (written is WordCase.None or WordCase.Caseless)
        {
            return written;
        }

        if (info.LowerShare > 0)
        {
            return info.LowerShare >= MostlySmall ? WordCase.Lower : WordCase.Capitalized;
        }

        return info.Names != 0 || phrase != 0 || info.Fine == 0 ? WordCase.Capitalized : WordCase.Lower;
    }
}
