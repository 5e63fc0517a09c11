using NewsExtract.Summaries;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Summaries;

/// <summary>
/// Fits the weights of sentences by coordinate ascent on the ROUGE-1 of the two sentences they pick. There are few pages with a gold summary, so the
/// weights start from plain ones and pay for leaving them.
/// </summary>
internal static class SummaryTrainer
{
    public const int SummaryLength = 2;

    /// <summary>What a weight pays for its squared distance from the plain one. Of 0.001 to 1 (by tens), 0.1 and more score best in the folds; less overfits.</summary>
    private const double Penalty = 1;

    private const double FirstStep = 0.12;
    private const double LastStep = 0.03;
    private const int Rounds = 3;

    /// <summary>A gain below this is noise.</summary>
    private const double LeastGain = 1e-5;

    /// <summary>Plain weights: where it stands and what the headline says first, all in all no more than 1.</summary>
    private static readonly SummaryWeights s_plain = new(
        [.. Enum.GetValues<SummaryFeature>().Select(feature => feature switch
        {
            SummaryFeature.First => 0.21,
            SummaryFeature.Second => 0.15,
            SummaryFeature.Early => 0.09,
            SummaryFeature.Centrality => 0.15,
            SummaryFeature.TitleOverlap => 0.24,
            SummaryFeature.Length => 0.15,
            SummaryFeature.Names => 0.06,
            SummaryFeature.Number => 0.06,
            SummaryFeature.Question => -0.09,
            SummaryFeature.Quoted => -0.06,
            _ => 0.0,
        })]);

    /// <summary>The weights for <paramref name="pages"/>.</summary>
    public static SummaryWeights Train(IEnumerable<SummaryPage> pages)
    {
        SummaryPage[] examples = [.. pages];
        double[] weights = [.. s_plain.Values];
        double best = Worth(examples, weights);
        for (double step = FirstStep; step >= LastStep; step /= 2)
        {
            for (int round = 0; round < Rounds; round++)
            {
                for (int i = 0; i < weights.Length; i++)
                {
                    foreach (double change in (ReadOnlySpan<double>)[step, -step])
                    {
                        double before = weights[i];
                        weights[i] += change;
                        double worth = Worth(examples, weights);
                        if (worth > best + LeastGain)
                        {
                            best = worth;
                        }
                        else
                        {
                            weights[i] = before;
                        }
                    }
                }
            }
        }

        return new SummaryWeights([.. weights.Select(weight => Math.Round(weight, 3))]);
    }

    /// <summary>ROUGE-1 of each page by weights that have not seen its site.</summary>
    public static double[] CrossValidate(SummaryPage[] pages, int folds)
    {
        DomainFolds parts = new(pages.Select(page => page.Page.Domain), folds);
        SummaryWeights[] weights = [.. Enumerable.Range(0, folds).Select(fold => Train(pages.Where(page => parts.FoldOf(page.Page.Domain) != fold)))];
        return [.. pages.Select(page => Score(page, weights[parts.FoldOf(page.Page.Domain)]))];
    }

    private static double Worth(SummaryPage[] pages, double[] weights)
    {
        SummaryWeights tried = new(weights);
        double cost = weights.Zip(s_plain.Values, (weight, plain) => (weight - plain) * (weight - plain)).Sum();
        return pages.AsParallel().AsOrdered().Select(page => Score(page, tried)).ToArray().Average() - (Penalty * cost);
    }

    private static double Score(SummaryPage page, SummaryWeights weights)
    {
        double[] scores = [.. page.Candidates.Select(candidate => weights.Score(candidate.Features))];
        return page.Score(Summarizer.Pick(page.Candidates, scores, SummaryLength).Order()
            .Select(i => page.Candidates[i].Span.Of(page.Article.Text).ToString()));
    }
}
