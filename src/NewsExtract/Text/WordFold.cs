namespace NewsExtract.Text;

/// <summary>Letters that stand for each other when words of a list are looked up: capitals, the dotless i, Greek accents, the two sets of Arabic letters, kinds of blanks and apostrophes.</summary>
internal static class WordFold
{
    public static char Of(char c) => c < 128 ? StableHash.Lower(c) : OfOther(c);

    public static string Of(string word) => string.Create(word.Length, word, static (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = Of(source[i]);
        }
    });

    public static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = StableHash.Seed;
        foreach (char c in word)
        {
            hash = StableHash.Add(hash, Of(c));
        }

        return hash;
    }

    /// <param name="word">Any word.</param>
    /// <param name="folded">A word that has been folded.</param>
    public static bool EqualsFolded(ReadOnlySpan<char> word, string folded)
    {
        if (word.Length != folded.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (Of(word[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char OfOther(char c) => char.ToLowerInvariant(c) switch
    {
        '\u0130' or 'ı' => 'i',
        '’' or 'ʼ' => '\'',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' or 'ϊ' or 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'أ' or 'إ' or 'آ' => 'ا',
        'ي' or 'ى' => 'ی',
        'ك' => 'ک',
        'ة' => 'ه',
        var lower => char.IsWhiteSpace(lower) ? ' ' : lower,
    };
}
