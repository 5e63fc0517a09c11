namespace NewsExtract.Classification;

/// <summary>
/// Takes sentences at the very beginning and the very end of a plain text into the article they adjoin. Pages of the training set have menus above
/// and footers below, so that the first and the last line of a text that somebody has already cut out look less like article text than they are.
/// Where anything else stands at the edge, nothing is taken.
/// </summary>
internal static class EdgeSentences
{
    private const int MostBefore = 2;
    private const int MostBehind = 3;

    /// <summary>Less likely ones are often sentences of something else: at .15, more whole texts stay whole and more pages get a sentence too many.</summary>
    private const float LeastProbability = 0.25f;

    /// <param name="probabilities">How likely each block is article text.</param>
    /// <param name="sentences">The words of each block that reads like sentences, 0 for any other.</param>
    /// <param name="selected">The blocks of the article; set to true for those at the edges that belong to it.</param>
    public static void Take(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> sentences, Span<bool> selected)
    {
        int first = selected.IndexOf(true);
        int last = selected.LastIndexOf(true);
        if (first is > 0 and <= MostBefore && AreSentences(probabilities[..first], sentences[..first]))
        {
            selected[..first].Fill(true);
        }

        int behind = selected.Length - 1 - last;
        if (first >= 0 && behind is > 0 and <= MostBehind && AreSentences(probabilities[^behind..], sentences[^behind..]))
        {
            selected[^behind..].Fill(true);
        }
    }

    private static bool AreSentences(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> sentences)
    {
        for (int i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] < LeastProbability || sentences[i] == 0)
            {
                return false;
            }
        }

        return true;
    }
}
