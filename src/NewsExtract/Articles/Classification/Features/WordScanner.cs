using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>Looks up the words of a block: words of grammar, words of the title, learned odds, and pairs that come again.</summary>
internal static class WordScanner
{
    /// <param name="shape">Filled with what the words say.</param>
    /// <param name="words">Their hashes, in order.</param>
    /// <param name="functionWords">Words of grammar; none is a number.</param>
    /// <param name="title">The words of the page's title.</param>
    /// <param name="odds">Learned odds.</param>
    public static void Scan<TOdds>(ref TextShape shape, ReadOnlySpan<uint> words, FunctionWords functionWords, in WordFilter title, TOdds odds)
        where TOdds : struct, ITokenOdds
    {
        if (words.IsEmpty)
        {
            return;
        }

        int grammar = 0;
        int titleWords = 0;
        float sum = 0;
        float worst = 0;
        foreach (uint word in words)
        {
            grammar += functionWords.Contains(word) ? 1 : 0;
            titleWords += title.MayContain(word) ? 1 : 0;
            float of = odds.Of(TokenKeys.Word(word));
            sum += of;
            worst = Math.Min(worst, of);
        }

        shape.FunctionWords = grammar;
        shape.TitleWords = titleWords;
        shape.WordOdds = sum;
        shape.WorstWordOdds = worst;
        shape.FirstWord = words[0];
        shape.LastWord = words[^1];
        Pairs(ref shape, words);
    }

    private static void Pairs(ref TextShape shape, ReadOnlySpan<uint> words)
    {
        if (words.Length < 2)
        {
            return;
        }

        var opening = default(OpeningPairs);
        int repeats = 0;
        uint pair = 0;
        for (int i = 1; i < words.Length; i++)
        {
            pair = StableHash.Combine(words[i - 1], words[i]);
            repeats = Math.Max(repeats, opening.Follow(pair));
        }

        shape.FirstTwo = StableHash.Combine(words[0], words[1]);
        shape.LastTwo = pair;
        shape.SelfRepeats = repeats;
    }
}
