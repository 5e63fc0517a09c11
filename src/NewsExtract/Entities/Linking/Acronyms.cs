using System.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>First letters of names.</summary>
internal static class Acronyms
{
    /// <summary>First letters of the words, small words left out; empty when there are fewer than two.</summary>
    public static string Initials(ReadOnlySpan<string> words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (string word in words)
        {
            if (!LinkingWords.Is(word, WordKind.Small))
            {
                letters.Append(word[0]);
            }
        }

        return letters.Length >= 2 ? letters.ToString() : "";
    }

    /// <summary>
    /// True when the letters of <paramref name="acronym"/> are read off <paramref name="words"/> from left to right: each word gives its
    /// first letters or none if it is a small word, the first and all main words at least one ("COMECON", "DARPA", "UKIP").
    /// </summary>
    public static bool Spells(string acronym, ReadOnlySpan<string> words)
    {
        // reachable[k]: the first k letters are used up by the words so far.
        Span<bool> reachable = stackalloc bool[MaximumLetters + 1];
        if (acronym.Length is < 2 or > MaximumLetters)
        {
            return false;
        }

        reachable[0] = true;
        for (int w = 0; w < words.Length; w++)
        {
            bool maySkip = LinkingWords.Is(words[w], WordKind.Small | WordKind.Company);
            for (int used = acronym.Length; used >= 0; used--)
            {
                if (!reachable[used])
                {
                    continue;
                }

                reachable[used] = maySkip;
                int most = Math.Min(LettersOfWord, Math.Min(words[w].Length, acronym.Length - used));
                for (int letters = 1; letters <= most && acronym[used + letters - 1] == words[w][letters - 1]; letters++)
                {
                    reachable[used + letters] = true;
                }
            }
        }

        return reachable[acronym.Length] && words.Length > 1;
    }

    private const int MaximumLetters = 10;
    private const int LettersOfWord = 3;
}
