using NewsExtract.Stories.Signatures;
using NewsExtract.Text;

namespace NewsExtract.Stories.Comparison;

/// <summary>Finds the sentences of each of two texts that the other lacks. Thread-safe.</summary>
internal static class SentenceDifference
{
    /// <summary>A sentence with less of its words in common sequences is not in the other text.</summary>
    private const double LeastShared = 0.5;

    public static CopyDifference Between(string first, string second)
    {
        var firstWords = new StoryWords();
        var secondWords = new StoryWords();
        firstWords.Fill(first);
        secondWords.Fill(second);
        int length = Math.Min(Shingles.Words, Math.Min(firstWords.Count, secondWords.Count));
        bool[] firstShared = Shared(firstWords.Words, secondWords.Words, length);
        bool[] secondShared = Shared(secondWords.Words, firstWords.Words, length);
        return new CopyDifference
        {
            Cut = Missing(first, firstWords.Words, firstShared),
            Added = Missing(second, secondWords.Words, secondShared),
            Kept = ShareOf(firstShared),
            Taken = ShareOf(secondShared),
        };
    }

    /// <summary>Which words stand in a run of <paramref name="length"/> that the other text has.</summary>
    private static bool[] Shared(ReadOnlySpan<StoryWord> words, ReadOnlySpan<StoryWord> others, int length)
    {
        bool[] isShared = new bool[words.Length];
        if (length == 0)
        {
            return isShared;
        }

        var runs = new HashSet<ulong>(others.Length);
        for (int i = 0; i + length <= others.Length; i++)
        {
            runs.Add(HashOf(others.Slice(i, length)));
        }

        for (int i = 0; i + length <= words.Length; i++)
        {
            if (runs.Contains(HashOf(words.Slice(i, length))))
            {
                isShared.AsSpan(i, length).Fill(true);
            }
        }

        return isShared;
    }

    private static List<TextSpan> Missing(string text, ReadOnlySpan<StoryWord> words, ReadOnlySpan<bool> isShared)
    {
        List<TextSpan> missing = [];
        bool joins = false;
        int word = 0;
        foreach (TextSpan sentence in SentenceSplitter.Split(text))
        {
            int count = 0;
            int shared = 0;
            for (; word < words.Length && words[word].Start < sentence.End; word++)
            {
                count++;
                shared += isShared[word] ? 1 : 0;
            }

            if (count == 0)
            {
                // Signs alone belong to what they stand between.
                continue;
            }

            bool isMissing = shared < LeastShared * count;
            if (isMissing && joins)
            {
                missing[^1] = new TextSpan(missing[^1].Start, sentence.End - missing[^1].Start);
            }
            else if (isMissing)
            {
                missing.Add(sentence);
            }

            joins = isMissing;
        }

        return missing;
    }

    private static double ShareOf(ReadOnlySpan<bool> isShared) => isShared.IsEmpty ? 1 : isShared.Count(true) / (double)isShared.Length;

    private static ulong HashOf(ReadOnlySpan<StoryWord> run)
    {
        ulong hash = 0;
        foreach (StoryWord word in run)
        {
            hash = MinHashSketch.Mix(hash ^ word.Hash);
        }

        return hash;
    }
}
