using NewsExtract.Classification;
using NewsExtract.Models.Trees;
using NewsExtract.Training.Boosting;

namespace NewsExtract.Training.Blocks;

/// <summary>The rows that trees are grown on: features of drawn blocks, with labels and weights.</summary>
internal sealed class TrainingRows
{
    private readonly List<float>[] _columns;
    private readonly List<float> _labels = [];
    private readonly List<float> _weights = [];
    private readonly List<int> _pages = [];

    private TrainingRows(int columns)
    {
        _columns = new List<float>[columns];
        for (int c = 0; c < columns; c++)
        {
            _columns[c] = [];
        }
    }

    public static TrainingRows Collect(IReadOnlyList<PageSample> samples, OddsCounts odds, Func<string, TreeEnsemble?> draftOf, int columns, TrainingOptions options)
    {
        var rows = new TrainingRows(columns);
        var features = new PageFeatures();
        var random = new SplitMix(options.Seed);
        for (int s = 0; s < samples.Count; s++)
        {
            features.Compute(samples[s].Page, samples[s].Hints, odds.Without(samples[s].Domain), draftOf(samples[s].Domain));
            rows.Add(samples[s], s, features.Matrix, options, ref random);
        }

        return rows;
    }

    public TreeEnsemble Train(BoostingOptions boosting, CancellationToken cancellation)
    {
        float mean = _weights.Average();
        BinnedRows binned = BinnedRows.From([.. _columns.Select(column => column.ToArray())], boosting.Bins);
        return BoostedTreeTrainer.Train(binned, [.. _labels], [.. _weights.Select(weight => weight / mean)], [.. _pages], boosting, cancellation);
    }

    private void Add(PageSample sample, int page, FeatureMatrix matrix, TrainingOptions options, ref SplitMix random)
    {
        double all = 0;
        foreach (TextShape shape in sample.Shapes)
        {
            all += Math.Sqrt(Math.Max(1, shape.Words));
        }

        for (int i = 0; i < sample.Labels.Length; i++)
        {
            int words = sample.Shapes[i].Words;
            double share = sample.Labels[i] > 0.1 ? 1 : words < 6 ? options.ShortNegativeShare : options.LongNegativeShare;
            if (random.NextDouble() >= share)
            {
                continue;
            }

            _labels.Add(sample.Labels[i]);
            _weights.Add((float)(Math.Sqrt(Math.Max(1, words)) / share / all * sample.Weight));
            _pages.Add(page);
            for (int c = 0; c < _columns.Length; c++)
            {
                _columns[c].Add(matrix.Values[(c * matrix.Stride) + i]);
            }
        }
    }
}
