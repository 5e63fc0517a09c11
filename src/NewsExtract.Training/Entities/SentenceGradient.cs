using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities;

/// <summary>The gradient of one sentence: for each token, how much more likely each label is under the corpus than under the model. Not thread-safe.</summary>
internal sealed class SentenceGradient
{
    private const int Row = TagScheme.RowLength;
    private const int Lanes = 8;

    private readonly LinearChain _free = new();
    private readonly LinearChain _bound = new();
    private float[] _scores = [];
    private float[] _differences = [];
    private float _weight;
    private ChainTransitions? _transitions;

    public FeatureDropout Dropout { get; private set; }

    /// <summary>The scores the gradient was computed from.</summary>
    public ReadOnlySpan<float> Scores => _scores;

    /// <summary>The probabilities the model gives.</summary>
    public LinearChain Chain => _free;

    /// <summary>Negative log-likelihood, weighted.</summary>
    public double Loss { get; private set; }

    public ReadOnlySpan<float> Difference(int token) => _differences.AsSpan(token * Row, Row);

    public void Compute(TaggedSample sample, float[] weights, ChainTransitions transitions, FeatureDropout dropout)
    {
        int length = sample.Length;
        if (_scores.Length < length * Row)
        {
            _scores = new float[length * Row];
            _differences = new float[length * Row];
        }

        Dropout = dropout;
        _weight = sample.Weight;
        _transitions = transitions;
        for (int token = 0; token < length; token++)
        {
            SumEmissions(sample.Of(token), token, weights, dropout);
        }

        double all = _free.Run(_scores, length, transitions);
        double open = _bound.Run(_scores, length, transitions, sample.Allowed);
        Loss = _weight * (all - open);
        Span<float> marginals = stackalloc float[Row];
        for (int token = 0; token < length; token++)
        {
            Span<float> difference = _differences.AsSpan(token * Row, Row);
            _free.Marginals(token, marginals);
            _bound.Marginals(token, difference);
            for (int label = 0; label < Row; label++)
            {
                difference[label] = _weight * (difference[label] - marginals[label]);
            }
        }
    }

    /// <summary>Adds the gradient of the transitions, and behind them of the starts.</summary>
    public void AddTransitions(Span<float> gradient)
    {
        AddTransitions(_bound, _weight, gradient);
        AddTransitions(_free, -_weight, gradient);
    }

    private void AddTransitions(LinearChain chain, float factor, Span<float> gradient)
    {
        for (int label = 0; label < TagScheme.OpenCount; label++)
        {
            gradient[(Row * Row) + label] += factor * chain.Marginal(0, label);
        }

        Span<float> joint = stackalloc float[Row];
        for (int token = 1; token < chain.Length; token++)
        {
            ReadOnlySpan<float> before = chain.Forward.Slice((token - 1) * Row, Row);
            ReadOnlySpan<float> behind = chain.Backward.Slice(token * Row, Row);
            ReadOnlySpan<float> emissions = chain.Emissions.Slice(token * Row, Row);
            float scale = factor / chain.Scales[token];
            for (int next = 0; next < Row; next++)
            {
                joint[next] = emissions[next] * behind[next] * scale;
            }

            for (int previous = 0; previous < TagScheme.LabelCount; previous++)
            {
                if (before[previous] > 0)
                {
                    AddRow(_transitions!.Factors.AsSpan(previous * Row, Row), joint, before[previous], gradient.Slice(previous * Row, Row));
                }
            }
        }
    }

    private static void AddRow(ReadOnlySpan<float> factors, ReadOnlySpan<float> joint, float share, Span<float> sums)
    {
        Vector256<float> before = Vector256.Create(share);
        ref float sum = ref MemoryMarshal.GetReference(sums);
        for (nuint next = 0; next < Row; next += Lanes)
        {
            Vector256<float> product = before * Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(factors), next) * Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(joint), next);
            (Vector256.LoadUnsafe(ref sum, next) + product).StoreUnsafe(ref sum, next);
        }
    }

    private void SumEmissions(ReadOnlySpan<uint> features, int token, float[] weights, FeatureDropout dropout)
    {
        Span<float> sums = _scores.AsSpan(token * Row, Row);
        sums.Clear();
        for (int i = 0; i < features.Length; i++)
        {
            if (features[i] == FeatureRows.None || dropout.Drops(token, i))
            {
                continue;
            }

            ref float row = ref weights[(long)features[i] * Row];
            for (nuint label = 0; label < Row; label += Lanes)
            {
                ref float sum = ref MemoryMarshal.GetReference(sums);
                (Vector256.LoadUnsafe(ref sum, label) + Vector256.LoadUnsafe(ref row, label)).StoreUnsafe(ref sum, label);
            }
        }

        for (int label = 0; label < Row; label++)
        {
            sums[label] *= dropout.Scale;
        }
    }
}
