using System.Runtime.InteropServices;

namespace NewsExtract.Training.Metrics;

/// <summary>
/// How far two texts agree in their 4-grams of words, counted as multisets and divided by their sum; all three are 0 when both
/// texts are empty. The metric of the scrapinghub article-extraction-benchmark.
/// </summary>
/// <param name="True">Share of 4-grams in both texts.</param>
/// <param name="FalsePositive">Share of 4-grams only in the prediction.</param>
/// <param name="FalseNegative">Share of 4-grams only in the gold.</param>
internal readonly record struct ShingleCounts(double True, double FalsePositive, double FalseNegative)
{
    private const int NoWord = -1;

    /// <summary>Precision of the page.</summary>
    public double Precision => IsPerfect ? 1 : True == 0 && FalsePositive == 0 ? 0 : True / (True + FalsePositive);

    /// <summary>Recall of the page.</summary>
    public double Recall => IsPerfect ? 1 : True == 0 && FalseNegative == 0 ? 0 : True / (True + FalseNegative);

    /// <summary>F1 of the page.</summary>
    public double F1 => Scores.HarmonicMean(Precision, Recall);

    /// <summary>True when the prediction has any 4-gram, so that the page has a precision.</summary>
    public bool HasPrediction => True + FalsePositive > 0;

    /// <summary>True when the gold has any 4-gram, so that the page has a recall.</summary>
    public bool HasGold => True + FalseNegative > 0;

    private bool IsPerfect => FalsePositive == 0 && FalseNegative == 0;

    /// <summary>Compares a prediction with the gold.</summary>
    public static ShingleCounts Of(string gold, string prediction)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        Dictionary<(int, int, int, int), (int Gold, int Predicted)> counts = [];
        foreach (var shingle in Shingles(gold, words))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, shingle, out _).Gold++;
        }

        foreach (var shingle in Shingles(prediction, words))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, shingle, out _).Predicted++;
        }

        double both = 0, predictedOnly = 0, goldOnly = 0;
        foreach (var (inGold, predicted) in counts.Values)
        {
            both += Math.Min(inGold, predicted);
            predictedOnly += Math.Max(0, predicted - inGold);
            goldOnly += Math.Max(0, inGold - predicted);
        }

        double sum = both + predictedOnly + goldOnly;
        return sum > 0 ? new(both / sum, predictedOnly / sum, goldOnly / sum) : default;
    }

    // A text shorter than four words is one shorter shingle, as in the original.
    private static IEnumerable<(int, int, int, int)> Shingles(string text, Dictionary<string, int> words)
    {
        List<string> tokens = WordTokens.Of(text);
        int[] ids = new int[tokens.Count];
        for (int index = 0; index < ids.Length; index++)
        {
            ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(words, tokens[index], out bool known);
            id = known ? id : words.Count;
            ids[index] = id;
        }

        if (ids.Length is > 0 and < 4)
        {
            yield return (ids[0], ids.Length > 1 ? ids[1] : NoWord, ids.Length > 2 ? ids[2] : NoWord, NoWord);
        }

        for (int index = 0; index + 4 <= ids.Length; index++)
        {
            yield return (ids[index], ids[index + 1], ids[index + 2], ids[index + 3]);
        }
    }
}
