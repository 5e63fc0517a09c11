using NewsExtract.Entities.Linking;
using NewsExtract.Training.Metrics;
using NewsExtract.Training.Quality;

namespace NewsExtract.Training.Linking;

/// <summary>Fits the pair scorer.</summary>
internal static class LinkerTrainer
{
    /// <summary>A wrong merge costs so many missed ones; it sets the threshold.</summary>
    public const double WrongMergeCost = 1.5;

    // Pulls weights to those of the rules: what the corpora hardly show (respelt names) stays as the rules have it.
    private const double Penalty = 2;

    private static readonly GazetteerNames NoNames = new(Gazetteer.Empty);

    /// <summary>The probability at which merging and not merging cost the same.</summary>
    public static double Threshold => WrongMergeCost / (1 + WrongMergeCost);

    /// <summary>The pairs that the linker has to judge in a text, with the gold's judgement.</summary>
    public static List<PairExample> Pairs(LinkingText text)
    {
        GoldJudge judge = new(text);
        Cluster(text, judge);
        return judge.Pairs;
    }

    /// <summary>A scorer fitted to pairs.</summary>
    public static PairScorer Train(IReadOnlyList<PairExample> pairs)
        => new(LogisticRegression.FitAround([.. LinkerRules.Weights], [.. pairs.Select(pair => pair.Features)], [.. pairs.Select(pair => pair.IsOne)], Penalty), Threshold);

    /// <summary>The score of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="judge">Judges the pairs.</param>
    /// <param name="scored">Which mentions count.</param>
    public static BCubed Score(LinkingText text, IPairJudge judge, bool[] scored)
    {
        int[] clusters = Cluster(text, judge);
        return BCubed.Of([.. Enumerable.Range(0, clusters.Length).Where(i => scored[i]).Select(i => (text.Gold[i]!, clusters[i]))]);
    }

    /// <summary>The number of the entity of each mention.</summary>
    public static int[] Cluster(LinkingText text, IPairJudge judge)
    {
        int[] clusters = new int[text.Mentions.Length];
        foreach (EntityDraft entity in new LinkedDocument(text.Text, text.Mentions, NoNames).Cluster(judge, int.MaxValue, out _))
        {
            foreach (int mention in entity.Groups.SelectMany(group => group.Mentions))
            {
                clusters[mention] = entity.Number;
            }
        }

        return clusters;
    }
}
