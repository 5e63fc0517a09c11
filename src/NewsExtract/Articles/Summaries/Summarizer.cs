namespace NewsExtract.Summaries;

/// <summary>Picks the sentences of an article that sum it up: the best ones by weight, each as unlike those picked before as can be (maximal marginal relevance; Carbonell and Goldstein 1998).</summary>
internal static class Summarizer
{
    /// <summary>What a sentence loses for saying all that one picked before says. From 0 to 0.3 the pages of the evaluation score the same within noise; readers do not.</summary>
    private const double RedundancyWeight = 0.2;

    /// <summary>The article's own summary is better than most of what can be picked. Not fitted: the standfirst is what the weights are fitted to.</summary>
    private const double StandfirstBonus = 0.4;

    /// <summary>A sentence that shares this much with one picked before is left out, even when there is no other.</summary>
    private const double CopyLikeness = 0.8;

    public static IReadOnlyList<SummarySentence> Summarize(Article article, int sentences)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sentences);
        List<SummaryCandidate> candidates = CandidateReader.Read(article);
        SummaryWeights weights = SummaryWeights.Embedded;

        double[] scores = [.. candidates.Select(candidate => Math.Min(1, weights.Score(candidate.Features) + (candidate.IsStandfirst ? StandfirstBonus : 0)))];
        return [.. Pick(candidates, scores, sentences).Order()
            .Select(i => new SummarySentence(candidates[i].Span.Of(article.Text).ToString(), candidates[i].Span, scores[i]))];
    }

    /// <summary>The indices of the picked candidates, best first.</summary>
    public static List<int> Pick(List<SummaryCandidate> candidates, double[] scores, int count)
    {
        var picked = new List<int>();
        double[] likeness = new double[candidates.Count];
        while (picked.Count < count)
        {
            int best = -1;
            double highest = double.NegativeInfinity;
            for (int i = 0; i < scores.Length; i++)
            {
                double value = scores[i] - (RedundancyWeight * likeness[i]);
                if (likeness[i] < CopyLikeness && value > highest)
                {
                    (best, highest) = (i, value);
                }
            }

            if (best < 0)
            {
                break;
            }

            picked.Add(best);
            likeness[best] = 1;
            for (int i = 0; i < likeness.Length; i++)
            {
                likeness[i] = Math.Max(likeness[i], Likeness(candidates[i].Words, candidates[best].Words));
            }
        }

        return picked;
    }

    /// <summary>Words shared, of those of the shorter sentence.</summary>
    private static double Likeness(uint[] first, uint[] second)
    {
        int shorter = Math.Min(first.Length, second.Length);
        return shorter == 0 ? 0 : (double)ContentWords.Shared(first, second) / shorter;
    }
}
