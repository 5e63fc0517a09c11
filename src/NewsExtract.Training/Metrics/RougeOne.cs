using NewsExtract.Text;

namespace NewsExtract.Training.Metrics;

/// <summary>
/// ROUGE-1 (Lin 2004): F1 of the words two texts share, counted as multisets; lower case, no stemming. Where no blanks part the words, every character is one.
/// </summary>
internal static class RougeOne
{
    /// <summary>F1 of <paramref name="prediction"/> against <paramref name="gold"/>; 0 when either has no words.</summary>
    public static double F1(string gold, string prediction)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        int inGold = 0;
        foreach (string word in Words(gold))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
            inGold++;
        }

        int predicted = 0;
        int shared = 0;
        foreach (string word in Words(prediction))
        {
            predicted++;
            if (counts.TryGetValue(word, out int left) && left > 0)
            {
                counts[word] = left - 1;
                shared++;
            }
        }

        return shared == 0 ? 0 : Scores.HarmonicMean((double)shared / predicted, (double)shared / inGold);
    }

    private static IEnumerable<string> Words(string text)
    {
        foreach (string word in WordTokens.Of(text.ToLowerInvariant()))
        {
            int start = 0;
            for (int i = 0; i < word.Length; i++)
            {
                if ((CharClasses.Of(word[i]) & CharClass.Unspaced) != 0)
                {
                    if (i > start)
                    {
                        yield return word[start..i];
                    }

                    yield return word[i..(i + 1)];
                    start = i + 1;
                }
            }

            if (start < word.Length)
            {
                yield return word[start..];
            }
        }
    }
}
