using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsExtract.Entities.Tagging;
using NewsExtract.Training.Boosting;

namespace NewsExtract.Training.Entities;

/// <summary>
/// Trains the conditional random field: the gradient of the log-likelihood of the labels that a corpus leaves open (Tsuboi et al. 2008) by AdaGrad.
/// Rows of weights are shared out between two workers, and each takes the sentences in the same order, so that the result does not depend on timing.
/// </summary>
internal sealed class ChainTrainer
{
    private const int Row = TagScheme.RowLength;
    private const int Lanes = 8;
    private const int Workers = 2;

    private readonly IReadOnlyList<TaggedSample> _samples;
    private readonly ChainTrainingOptions _options;
    private readonly float[] _squares;
    private readonly float[] _penalties;
    private float[]? _mean;
    private float[]? _meanStarts;
    private float[]? _meanScores;
    private int _meanCount;
    private readonly float[] _transitionSquares = new float[(Row + 1) * Row];
    private readonly float[] _transitionGradient = new float[(Row + 1) * Row];

    public ChainTrainer(IReadOnlyList<TaggedSample> samples, FeatureRows rows, ChainTrainingOptions options)
    {
        _samples = samples;
        _options = options;
        Weights = new float[(long)rows.Hashes.Length * Row];
        _squares = new float[(long)rows.Hashes.Length * Row];
        Array.Fill(_squares, options.FirstSquare);
        _penalties = [.. rows.Counts.Select(count => options.Penalty / count)];
        Transitions = new ChainTransitions(new float[Row], new float[Row * Row]);
    }

    /// <summary>A row of weights for each feature.</summary>
    public float[] Weights { get; }

    public ChainTransitions Transitions { get; private set; }

    /// <summary>Adds the weights as they are now to their mean: late passes differ in what was dropped, and their mean is steadier than any of them (Polyak and Juditsky 1992).</summary>
    private void AddToMean()
    {
        _mean ??= new float[Weights.Length];
        _meanStarts ??= new float[Row];
        _meanScores ??= new float[Row * Row];
        AddTo(_mean, Weights);
        AddTo(_meanStarts, Transitions.Starts);
        AddTo(_meanScores, Transitions.Scores);
        _meanCount++;
    }

    /// <summary>Puts the mean in place of the weights.</summary>
    private void TakeMean()
    {
        if (_mean is null)
        {
            return;
        }

        for (int i = 0; i < Weights.Length; i++)
        {
            Weights[i] = _mean[i] / _meanCount;
        }

        Transitions = new ChainTransitions([.. _meanStarts!.Select(sum => sum / _meanCount)], [.. _meanScores!.Select(sum => sum / _meanCount)]);
    }

    private static void AddTo(float[] sums, float[] values)
    {
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] += values[i];
        }
    }

    /// <summary>All passes, and the mean of the last ones.</summary>
    public void Run(Action<string> progress, CancellationToken cancellation)
    {
        for (int epoch = 0; epoch < _options.Epochs; epoch++)
        {
            double loss = RunEpoch(epoch, cancellation);
            progress(FormattableString.Invariant($"  pass {epoch + 1} of {_options.Epochs}, loss of a token {loss:f4}"));
            if (epoch >= _options.FirstEpochOfMean)
            {
                AddToMean();
            }
        }

        TakeMean();
    }

    /// <summary>One pass over all samples.</summary>
    /// <returns>Mean loss of a token.</returns>
    private double RunEpoch(int epoch, CancellationToken cancellation)
    {
        int[] order = Shuffle(epoch);
        var workers = new SentenceGradient[_options.Batch];
        for (int i = 0; i < workers.Length; i++)
        {
            workers[i] = new SentenceGradient();
        }

        // Smaller steps towards the end: of the rate about a quarter is left in the last epoch.
        float rate = _options.Rate * (1 - (0.8f * epoch / Math.Max(1, _options.Epochs)));
        double loss = 0;
        long tokens = 0;
        for (int start = 0; start < order.Length; start += _options.Batch)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = Math.Min(_options.Batch, order.Length - start);
            int batchStart = start;
            Parallel.For(0, Workers, worker =>
            {
                for (int i = worker; i < count; i += Workers)
                {
                    int sample = order[batchStart + i];
                    workers[i].Compute(_samples[sample], Weights, Transitions, Dropout(epoch, sample));
                }
            });
            Parallel.For(0, Workers, worker =>
            {
                for (int i = 0; i < count; i++)
                {
                    Update(_samples[order[batchStart + i]], workers[i], (uint)worker, rate);
                }
            });
            UpdateTransitions(workers.AsSpan(0, count), rate);
            for (int i = 0; i < count; i++)
            {
                loss += workers[i].Loss;
                tokens += _samples[order[batchStart + i]].Length;
            }
        }

        return loss / tokens;
    }

    private FeatureDropout Dropout(int epoch, int sample) => new(_options.Seed ^ ((ulong)epoch << 40) ^ (ulong)sample, _options.Dropout);

    private int[] Shuffle(int epoch)
    {
        int[] order = [.. Enumerable.Range(0, _samples.Count)];
        var random = new SplitMix(_options.Seed + (ulong)epoch);
        for (int i = order.Length - 1; i > 0; i--)
        {
            int other = random.Next(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }

    private void Update(TaggedSample sample, SentenceGradient gradient, uint worker, float rate)
    {
        FeatureDropout dropout = gradient.Dropout;
        Vector256<float> step = Vector256.Create(rate);
        for (int token = 0; token < sample.Length; token++)
        {
            ReadOnlySpan<float> difference = gradient.Difference(token);
            ReadOnlySpan<uint> features = sample.Of(token);
            for (int i = 0; i < features.Length; i++)
            {
                uint row = features[i];
                if (row == FeatureRows.None || row % Workers != worker || dropout.Drops(token, i))
                {
                    continue;
                }

                ref float weights = ref Weights[(long)row * Row];
                ref float squares = ref _squares[(long)row * Row];
                Vector256<float> penalty = Vector256.Create(_penalties[row]);
                for (nuint label = 0; label < Row; label += Lanes)
                {
                    Vector256<float> weight = Vector256.LoadUnsafe(ref weights, label);
                    Vector256<float> slope = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(difference), label) - (weight * penalty);
                    Vector256<float> square = Vector256.LoadUnsafe(ref squares, label) + (slope * slope);
                    square.StoreUnsafe(ref squares, label);
                    (weight + (step * slope / Vector256.Sqrt(square))).StoreUnsafe(ref weights, label);
                }
            }
        }
    }

    private void UpdateTransitions(ReadOnlySpan<SentenceGradient> gradients, float rate)
    {
        Array.Clear(_transitionGradient);
        foreach (SentenceGradient gradient in gradients)
        {
            gradient.AddTransitions(_transitionGradient);
        }

        float[] starts = [.. Transitions.Starts];
        float[] scores = [.. Transitions.Scores];
        for (int i = 0; i < _transitionGradient.Length; i++)
        {
            float slope = _transitionGradient[i];
            if (slope == 0)
            {
                continue;
            }

            _transitionSquares[i] += slope * slope;
            float step = rate * slope / MathF.Sqrt(_transitionSquares[i] + 1e-6f);
            if (i < Row * Row)
            {
                scores[i] += step;
            }
            else
            {
                starts[i - (Row * Row)] += step;
            }
        }

        Transitions = new ChainTransitions(starts, scores);
    }
}
