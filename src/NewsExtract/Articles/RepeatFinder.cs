using NewsExtract.Text;

namespace NewsExtract;

/// <summary>
/// Finds parts of an article that stand on the page a second time, such as a live post that was pinned as well. Short blocks repeat for
/// good reasons ("Yes, she said."), so a repeat must be a long block or several in a row.
/// </summary>
internal static class RepeatFinder
{
    private const int FewestWordsOfRun = 20;
    private const int FewestWordsAlone = 25;

    /// <summary>So many letters tell most texts apart.</summary>
    private const int OpeningLength = 16;

    private const ulong HashSeed = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    /// <param name="texts">The blocks of the article in order.</param>
    /// <returns>For each block, whether it repeats an earlier one.</returns>
    public static bool[] Find(IReadOnlyList<string> texts)
    {
        bool[] isRepeat = new bool[texts.Count];
        bool[] mayRepeat = SharedOpenings(texts);
        var seen = new HashSet<ulong>(texts.Count);
        int start = 0;
        int words = 0;
        for (int i = 0; i <= texts.Count; i++)
        {
            if (i < texts.Count && mayRepeat[i])
            {
                (ulong key, int count) = Read(texts[i]);
                if (!seen.Add(key))
                {
                    words += count;
                    continue;
                }
            }

            if (words >= (i - start > 1 ? FewestWordsOfRun : FewestWordsAlone))
            {
                isRepeat.AsSpan(start, i - start).Fill(true);
            }

            start = i + 1;
            words = 0;
        }

        return isRepeat;
    }

    /// <summary>The texts that begin as another does: few articles have any, and only those are read to the end.</summary>
    private static bool[] SharedOpenings(IReadOnlyList<string> texts)
    {
        bool[] isShared = new bool[texts.Count];
        var first = new Dictionary<ulong, int>(texts.Count);
        for (int i = 0; i < texts.Count; i++)
        {
            ulong opening = Opening(texts[i]);
            if (!first.TryAdd(opening, i))
            {
                isShared[i] = isShared[first[opening]] = true;
            }
        }

        return isShared;
    }

    /// <summary>A hash of the first letters and digits, folded as those of the whole text are.</summary>
    private static ulong Opening(string text)
    {
        ulong key = HashSeed;
        int letters = 0;
        for (int i = 0; i < text.Length && letters < OpeningLength; i++)
        {
            if ((CharClasses.Of(text[i]) & CharClass.WordPart) != 0)
            {
                key = (key ^ StableHash.Lower(text[i])) * HashPrime;
                letters++;
            }
        }

        return key;
    }

    /// <summary>A hash of the letters and digits, case folded (FNV-1a, 64 bits: texts that differ do not meet), and the number of words.</summary>
    private static (ulong Key, int Words) Read(string text)
    {
        ulong key = HashSeed;
        int words = 0;
        int unspaced = 0;
        bool isInWord = false;
        foreach (char c in text)
        {
            CharClass cls = CharClasses.Of(c);
            bool isWord = (cls & CharClass.WordPart) != 0;
            if (isWord)
            {
                key = (key ^ StableHash.Lower(c)) * HashPrime;
                unspaced += (cls & CharClass.Unspaced) != 0 ? 1 : 0;
                words += isInWord ? 0 : 1;
            }

            isInWord = isWord;
        }

        // Where no blanks part the words, one is about two characters long.
        return (key, words + (unspaced / 2));
    }
}
