using NewsExtract.Models.Trees;
using NewsExtract.Stories.Comparison;
using NewsExtract.Stories.Signatures;
using NewsExtract.Text;

namespace NewsExtract.Training.Stories;

/// <summary>Trains the story model. Deterministic.</summary>
internal sealed class StoryTrainer
{
    /// <summary>Parts in which pairs are held out to calibrate.</summary>
    public const int Folds = 5;

    /// <summary>Sources of people's answers, with the shares of yes and no as a user meets them among articles that resemble each other.</summary>
    private static readonly string[] s_calibration = [PairSource.Topics, PairSource.Families, PairSource.Judged, PairSource.OtherTopics];

    /// <summary>Copies have other headlines elsewhere, though not in the training set; dates are weighed by the index.</summary>
    private static readonly PairFeature[] s_notOfCopies = [PairFeature.TitleLow, PairFeature.TitleHigh, PairFeature.PublishedApart];
    private static readonly PairFeature[] s_notOfEvents = [PairFeature.PublishedApart];

    private readonly StoryTrainingOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly IReadOnlyList<TrainingPair> _pairs;
    private readonly IReadOnlyList<TrainingPair> _copies;
    private readonly string[] _families;

    public StoryTrainer(StoryCorpora corpora, StoryTrainingOptions options, Action<string> progress, CancellationToken cancellation)
    {
        _options = options;
        _cancellation = cancellation;
        progress("counting words");
        Tables = new StoryTables(corpora, options);
        progress("pairing");
        _pairs = new PairSampler(corpora, Tables, options).Sample(cancellation);
        _copies = [.. new CopySampler(corpora, Tables).Sample(cancellation), .. CopySampler.NoCopies(_pairs)];
        _families = [.. _pairs.Where(pair => pair.Source == PairSource.Families).Select(pair => pair.Fold).Distinct()];
        progress($"{_pairs.Count} pairs, {_copies.Count} for copies");
    }

    public StoryTables Tables { get; }

    public TermTable Terms => Tables.Terms;

    public IReadOnlyList<TrainingPair> Pairs => _pairs;

    /// <summary>Trains on all pairs; the curve is fitted on scores of models that had not seen the pair.</summary>
    public StoryTraining Train(Action<string> progress)
    {
        var models = new PairModel[Folds + 1];
        Parallel.For(0, models.Length, new ParallelOptions { CancellationToken = _cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, fold =>
        {
            models[fold] = TrainOn(group => FoldOf(group) != fold);
            progress(fold < Folds ? $"trained without part {fold + 1} of {Folds}" : "trained on all");
        });
        double[] heldOut = [.. _pairs.Select(pair => (double)models[FoldOf(pair.Fold)].RawScore(pair.Features))];
        int[] judged = [.. Enumerable.Range(0, _pairs.Count).Where(i => s_calibration.Contains(_pairs[i].Source))];
        (float slope, float offset) = PlattCurve.Fit([.. judged.Select(i => heldOut[i])], [.. judged.Select(i => _pairs[i].IsSame)], WeightsBySource(judged));
        PairModel[] calibrated = [.. models.Select(model => new PairModel(model.Trees, model.Linear, model.Copies, slope, offset))];
        return new StoryTraining(calibrated[Folds], calibrated[..Folds], heldOut);
    }

    /// <summary>The fold of a topic, a family and so on; families, being few, have folds of their own.</summary>
    public int FoldOf(string group)
    {
        int family = Array.IndexOf(_families, group);
        return family >= 0 ? family % Folds : (int)(StableHash.Of(group) % Folds);
    }

    private PairModel TrainOn(Func<string, bool> isSeen)
    {
        TrainingPair[] pairs = [.. _pairs.Where(pair => isSeen(pair.Fold))];
        TrainingPair[] copies = [.. _copies.Where(pair => isSeen(pair.Fold))];
        float[] weights = PairWeights.Of(pairs, _options);
        TreeEnsemble trees = PairTrees.Train(pairs, weights, s_notOfEvents, _options.Trees, _cancellation);
        LinearScore linear = LinearTrainer.Train(pairs, weights, _options.LinearPenalty);
        float[] ones = new float[copies.Length];
        Array.Fill(ones, 1);
        return new PairModel(trees, linear, PairTrees.Train(copies, ones, s_notOfCopies, _options.Copies, _cancellation), 1, 0);
    }

    /// <summary>Each source counts the same.</summary>
    private double[] WeightsBySource(int[] pairs)
    {
        Dictionary<string, int> counts = pairs.GroupBy(i => _pairs[i].Source).ToDictionary(group => group.Key, group => group.Count());
        return [.. pairs.Select(i => 1.0 / counts[_pairs[i].Source])];
    }
}
