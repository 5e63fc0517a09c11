namespace NewsExtract.Summaries;

/// <summary>Picks the sentences of an article that sum it up: the best ones by weight, each as unlike those picked before as can be (maximal marginal relevance; Carbonell and Goldstein 1998).</summary>
internal static class Summarizer
{
    /// <summary>What a sentence loses for being one that is picked already; 0.3 and 0.7 score the same within noise.</summary>
    private const double RedundancyWeight = 0.5;

    public static IReadOnlyList<SummarySentence> Summarize(Article article, int sentences)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sentences);
        List<SummaryCandidate> candidates = CandidateReader.Read(article);
        SummaryWeights weights = SummaryWeights.Embedded;

        // The article's own summary is the best there is.
        double[] scores = [.. candidates.Select(candidate => candidate.IsStandfirst ? 1 : weights.Score(candidate.Features))];
        return [.. Pick(candidates, scores, sentences).Order()
            .Select(i => new SummarySentence(candidates[i].Span.Of(article.Text).ToString(), candidates[i].Span, scores[i]))];
    }

    /// <summary>The indices of the picked candidates, best first.</summary>
    public static List<int> Pick(List<SummaryCandidate> candidates, double[] scores, int count)
    {
        var picked = new List<int>(Math.Min(count, candidates.Count));
        bool[] isPicked = new bool[candidates.Count];
        double[] likeness = new double[candidates.Count];
        while (picked.Count < count && picked.Count < candidates.Count)
        {
            int best = -1;
            double highest = double.NegativeInfinity;
            for (int i = 0; i < scores.Length; i++)
            {
                double value = scores[i] - (RedundancyWeight * likeness[i]);
                if (!isPicked[i] && value > highest)
                {
                    (best, highest) = (i, value);
                }
            }

            isPicked[best] = true;
            picked.Add(best);
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
