using System.Globalization;
using NewsExtract.Stories.Comparison;
using NewsExtract.Stories.Model;
using NewsExtract.Training.Metrics;

namespace NewsExtract.Training.Stories;

/// <summary>Scores that no model got by having seen the topic, the family or the copies: each is held out once.</summary>
internal sealed class StoryFolds(StoryCorpora corpora, StoryTrainer trainer)
{
    /// <param name="training">What was trained.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="progress">Says how far it is.</param>
    public void Report(StoryTraining training, TextWriter output, Action<string> progress)
    {
        IReadOnlyList<double> heldOut = training.HeldOut;
        foreach (IGrouping<string, int> source in Enumerable.Range(0, heldOut.Count).GroupBy(i => trainer.Pairs[i].Source))
        {
            double area = AreaOf(source, heldOut);
            double[] perGroup = [.. source.GroupBy(i => trainer.Pairs[i].Fold).Select(group => AreaOf(group, heldOut)).Where(double.IsFinite)];
            output.WriteLine(Invariant($"{source.Key,-14} {source.Count(),6} pairs  AUC {area:f4}  mean over groups {(perGroup.Length == 0 ? double.NaN : perGroup.Average()):f4}  calibration error {ErrorOf(source, heldOut, training.Model):f3}"));
        }

        int[] judged = [.. Enumerable.Range(0, heldOut.Count).Where(i => trainer.Pairs[i].Source == PairSource.Judged)];
        foreach (bool isForeign in new[] { false, true })
        {
            int[] part = [.. judged.Where((_, i) => IsForeign(corpora.Judged[i].First) == isForeign)];
            output.WriteLine(Invariant($"{(isForeign ? "  not English" : "  English"),-14} {part.Length,6} pairs  AUC {AreaOf(part, heldOut):f4}"));
        }

        var topics = new BCubedSums();
        var families = new BCubedSums();
        var headlines = new BCubedSums();
        for (int fold = 0; fold < StoryTrainer.Folds; fold++)
        {
            progress($"stories of fold {fold + 1} of {StoryTrainer.Folds}");
            StoryModel model = StoryModel.Load(new MemoryStream(StoryModelFile.ToArray(trainer.Terms, training.WithoutPart[fold])));
            Cluster(corpora.Topics, model, story => trainer.FoldOf(PairSampler.FoldOf(PairSource.Topics, story.Group ?? "")) == fold, topics);
            Cluster(corpora.Families, model, story => trainer.FoldOf(PairSampler.FoldOf(PairSource.Families, story.Group ?? "")) == fold, families);
            Cluster(corpora.Headlines, model, story => trainer.FoldOf(PairSampler.FoldOf(PairSource.Headlines, story.Cluster ?? "")) == fold, headlines);
        }

        output.WriteLine($"topics, single pass     B-cubed {topics}");
        output.WriteLine($"families, single pass   B-cubed {families}");
        output.WriteLine($"headlines, single pass  B-cubed {headlines}");
    }

    /// <summary>Clusters a whole set; only articles that the model has not seen are scored.</summary>
    private void Cluster(IReadOnlyList<TrainingStory> stories, StoryModel model, Func<TrainingStory, bool> isScored, BCubedSums sums)
    {
        if (!stories.Any(isScored))
        {
            return;
        }

        using var index = new StoryIndex(model: model);
        for (int i = 0; i < stories.Count; i++)
        {
            index.Add(i.ToString(CultureInfo.InvariantCulture), trainer.Tables.Sign(stories[i]));
        }

        long[] found = [.. stories.Select((_, i) => index.StoryOf(i.ToString(CultureInfo.InvariantCulture))!.Value)];
        sums.Add(found, [.. stories.Select(story => story.Cluster)], [.. stories.Select(isScored)]);
    }

    private double AreaOf(IEnumerable<int> pairs, IReadOnlyList<double> scores) => RankingCurve.Area([.. pairs.Select(i => (scores[i], trainer.Pairs[i].IsSame))]);

    /// <summary>Expected calibration error over ten bins (Naeini et al. 2015).</summary>
    private double ErrorOf(IEnumerable<int> pairs, IReadOnlyList<double> scores, PairModel calibrated)
    {
        const int Bins = 10;
        var judged = pairs.Select(i => (P: 1 / (1 + Math.Exp(-((calibrated.Slope * scores[i]) + calibrated.Offset))), trainer.Pairs[i].IsSame)).ToArray();
        return judged.GroupBy(pair => Math.Min(Bins - 1, (int)(pair.P * Bins)))
            .Sum(bin => bin.Count() / (double)judged.Length * Math.Abs(bin.Average(pair => pair.P) - bin.Average(pair => pair.IsSame ? 1.0 : 0)));
    }

    private static bool IsForeign(TrainingStory story) => StoryTables.IsForeign(story.Story.Text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
