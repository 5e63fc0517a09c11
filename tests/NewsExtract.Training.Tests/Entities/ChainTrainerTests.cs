using FluentAssertions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Training.Entities;
using Xunit;

namespace NewsExtract.Training.Tests.Entities;

public sealed class ChainTrainerTests
{
    private const int Row = TagScheme.RowLength;
    private const uint Name = 10;
    private const uint Word = 20;

    private static readonly ulong Person = 1UL << TagScheme.FirstSingle;
    private static readonly ulong Nothing = 1UL << TagScheme.Outside;
    private static readonly ChainTrainingOptions Options = new() { Epochs = 6, FirstEpochOfMean = 4, Dropout = 0, Rate = 0.3f, Batch = 4 };

    [Fact]
    public void What_the_samples_show_is_learned()
    {
        (ChainTrainer trainer, FeatureRows rows) = Train(Options);
        var viterbi = new ViterbiPath();
        EmissionTable table = WeightRounding.Round(rows.Hashes, trainer.Weights, _ => false, 0.01f, 0.01f);
        float[] scores = new float[2 * Row];
        table.AddTo([Word], scores);
        table.AddTo([Name], scores.AsSpan(Row));
        byte[] labels = new byte[2];

        viterbi.Find(scores, trainer.Transitions, labels);

        labels.Should().Equal((byte)TagScheme.Outside, (byte)TagScheme.FirstSingle);
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights_to_the_bit()
    {
        ChainTrainingOptions options = Options with { Dropout = 0.3f };

        float[] first = Train(options).Trainer.Weights, second = Train(options).Trainer.Weights;

        second.Should().Equal(first);
        Train(options with { Seed = 7 }).Trainer.Weights.Should().NotEqual(first);
    }

    [Fact]
    public void The_gradient_is_the_slope_of_the_likelihood()
    {
        var random = new Random(3);
        TaggedSample sample = new([0, 1, 1, 2], [2, 3, 4], [TagScheme.AllLabels, Person | Nothing, Nothing], 0.5f);
        float[] weights = [.. Enumerable.Range(0, 3 * Row).Select(_ => (float)random.NextDouble() - 0.5f)];
        var transitions = new ChainTransitions(new float[Row], [.. Enumerable.Range(0, Row * Row).Select(_ => (float)random.NextDouble())]);
        var gradient = new SentenceGradient();
        gradient.Compute(sample, weights, transitions, new FeatureDropout(0, 0));
        const int label = TagScheme.FirstSingle;
        float expected = gradient.Difference(0)[label] + gradient.Difference(1)[label];

        const float step = 0.02f;
        double Loss(float change)
        {
            float[] changed = [.. weights];
            changed[Row + label] += change;
            gradient.Compute(sample, changed, transitions, new FeatureDropout(0, 0));
            return gradient.Loss;
        }

        double slope = (Loss(-step) - Loss(step)) / (2 * step);
        slope.Should().BeApproximately(expected, 1e-3);
    }

    [Fact]
    public void Rare_features_have_no_weights()
    {
        TaggedSample[] samples = [new([1, 2, 2], [3], [Nothing], 1), new([2, 3], [2], [Nothing], 1)];

        FeatureRows rows = FeatureRows.Number(samples, fewest: 2);

        rows.Hashes.Should().Equal(2u);
        rows.Counts.Should().Equal(3);
        samples[0].Features.Should().Equal(FeatureRows.None, 0, 0);
    }

    [Fact]
    public void Rounding_leaves_out_what_says_little_and_what_does_not_belong()
    {
        float[] weights = new float[4 * Row];
        weights[0] = 0.5f;
        weights[Row + 3] = -5;
        weights[(2 * Row) + 1] = 0.01f;
        weights[3 * Row] = 1;

        EmissionTable table = WeightRounding.Round([1, 2, 3, 4], weights, feature => feature == 4, step: 0.01f, smallest: 0.02f);

        table.Features().Should().Equal(1u, 2u);
        RowOf(table, 0)[0].Should().Be(50);
        RowOf(table, 1)[3].Should().Be(-127);
    }

    private static sbyte[] RowOf(EmissionTable table, int number)
    {
        sbyte[] weights = new sbyte[Row];
        table.CopyRow(number, weights);
        return weights;
    }

    [Fact]
    public void Confidences_that_promise_too_much_are_brought_down()
    {
        JudgedMention[] mentions = [.. Enumerable.Range(0, 1000).Select(i => new JudgedMention(0, 0.95f, i % 10 < 7))];

        ConfidenceCurve curve = ConfidenceFit.Fit(mentions);

        curve.Of(0, 0.95f).Should().BeApproximately(0.7f, 0.02f);
        curve.Of(5, 0.95f).Should().BeApproximately(0.7f, 0.02f, "a type without mentions of its own takes the curve of all");
    }

    private static (ChainTrainer Trainer, FeatureRows Rows) Train(ChainTrainingOptions options)
    {
        TaggedSample[] samples = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0
            ? new TaggedSample([Name, Word], [1, 2], [Person, Nothing], 1)
            : new TaggedSample([Word, Word, Name], [1, 2, 3], [Nothing, Nothing, Person], 1))];
        FeatureRows rows = FeatureRows.Number(samples, 2);
        var trainer = new ChainTrainer(samples, rows, options);
        trainer.Run(_ => { }, CancellationToken.None);
        return (trainer, rows);
    }
}
