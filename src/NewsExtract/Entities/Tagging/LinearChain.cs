using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsExtract.Models;

namespace NewsExtract.Entities.Tagging;

/// <summary>
/// Forward-backward over the labels of one sentence (linear-chain conditional random field; Lafferty, McCallum, Pereira 2001), in probabilities
/// scaled token by token (Rabiner 1989). Goes through legal transitions only. Buffers are kept from sentence to sentence. Not thread-safe.
/// </summary>
internal sealed class LinearChain
{
    private const int Row = TagScheme.RowLength;
    private const int Lanes = 8;

    /// <summary>Labels further below the best of their token are as good as this, so that two unlikely ones in a row do not come to zero: the best labels alone may have no legal path.</summary>
    private const float LowestScore = -40;

    private float[] _emissions = [];
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _scales = [];
    private readonly float[] _joint = new float[Row];

    public int Length { get; private set; }

    /// <summary>Exponentials of the emissions, the largest of a token being 1.</summary>
    public ReadOnlySpan<float> Emissions => _emissions.AsSpan(0, Length * Row);

    public ReadOnlySpan<float> Forward => _forward.AsSpan(0, Length * Row);

    public ReadOnlySpan<float> Backward => _backward.AsSpan(0, Length * Row);

    /// <summary>What the forward sums of a token were divided by.</summary>
    public ReadOnlySpan<float> Scales => _scales.AsSpan(0, Length);

    /// <summary>Runs both passes.</summary>
    /// <param name="scores">Log emissions, a row a token.</param>
    /// <param name="length">Number of tokens; at least one.</param>
    /// <param name="transitions">Scores of the transitions.</param>
    /// <param name="allowed">The labels each token may have, a bit each; empty when it may have all.</param>
    /// <returns>Log of the sum of the scores of all paths that are allowed.</returns>
    public double Run(ReadOnlySpan<float> scores, int length, ChainTransitions transitions, ReadOnlySpan<ulong> allowed = default)
    {
        Reserve(length);
        double logSum = Exponentiate(scores, allowed);
        logSum += RunForward(transitions);
        RunBackward(transitions);
        return logSum;
    }

    /// <summary>The probability of a label at a token.</summary>
    public float Marginal(int token, int label) => _forward[(token * Row) + label] * _backward[(token * Row) + label];

    /// <summary>Writes the probabilities of all labels of a token.</summary>
    public void Marginals(int token, Span<float> into)
    {
        ReadOnlySpan<float> forward = _forward.AsSpan(token * Row, Row);
        ReadOnlySpan<float> backward = _backward.AsSpan(token * Row, Row);
        for (int label = 0; label < Row; label += Lanes)
        {
            (At(forward, label) * At(backward, label)).CopyTo(into[label..]);
        }
    }

    /// <summary>The probability that a mention of a type covers just the tokens from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public float MentionProbability(int start, int end, int type, ChainTransitions transitions)
    {
        if (end - start == 1)
        {
            return Marginal(start, TagScheme.FirstSingle + type);
        }

        int previous = TagScheme.FirstBegin + type;
        float path = _forward[(start * Row) + previous];
        for (int token = start + 1; token < end; token++)
        {
            int label = (token == end - 1 ? TagScheme.FirstEnd : TagScheme.FirstInside) + type;
            path *= transitions.Factor(previous, label) * _emissions[(token * Row) + label] / _scales[token];
            previous = label;
        }

        return path * _backward[((end - 1) * Row) + previous];
    }

    private void Reserve(int length)
    {
        Length = length;
        if (_scales.Length < length)
        {
            int size = Math.Max(length, 128);
            _emissions = new float[size * Row];
            _forward = new float[size * Row];
            _backward = new float[size * Row];
            _scales = new float[size];
        }
    }

    private double Exponentiate(ReadOnlySpan<float> scores, ReadOnlySpan<ulong> allowed)
    {
        double logSum = 0;
        for (int token = 0; token < Length; token++)
        {
            ReadOnlySpan<float> row = scores.Slice(token * Row, Row);
            ulong labels = allowed.IsEmpty ? TagScheme.AllLabels : allowed[token];
            float highest = Highest(row, labels);

            Span<float> result = _emissions.AsSpan(token * Row, Row);
            Vector256<float> top = Vector256.Create(highest);
            for (int label = 0; label < Row; label += Lanes)
            {
                VectorExp.Of(Vector256.Max(At(row, label) - top, Vector256.Create(LowestScore))).CopyTo(result[label..]);
            }

            result[TagScheme.LabelCount..].Clear();
            for (ulong barred = TagScheme.AllLabels & ~labels; barred != 0; barred &= barred - 1)
            {
                result[BitOperations.TrailingZeroCount(barred)] = 0;
            }

            logSum += highest;
        }

        return logSum;
    }

    private static float Highest(ReadOnlySpan<float> row, ulong labels)
    {
        float highest = float.NegativeInfinity;
        for (ulong rest = labels; rest != 0; rest &= rest - 1)
        {
            highest = Math.Max(highest, row[BitOperations.TrailingZeroCount(rest)]);
        }

        return highest;
    }

    private double RunForward(ChainTransitions transitions)
    {
        double logSum = 0;
        for (int token = 0; token < Length; token++)
        {
            Span<float> own = _forward.AsSpan(token * Row, Row);
            ReadOnlySpan<float> emissions = _emissions.AsSpan(token * Row, Row);
            if (token == 0)
            {
                for (int label = 0; label < Row; label++)
                {
                    own[label] = transitions.StartFactors[label] * emissions[label];
                }
            }
            else
            {
                Step(_forward.AsSpan((token - 1) * Row, Row), emissions, transitions, own);
            }

            if (token == Length - 1)
            {
                KeepEnds(own);
            }

            Vector256<float> sums = default;
            for (int label = 0; label < Row; label += Lanes)
            {
                sums += At(own, label);
            }

            // Zero only when the labels allowed have no legal path, or have lost all probability.
            float scale = Math.Max(Vector256.Sum(sums), 1e-35f);
            _scales[token] = scale;
            logSum += Math.Log(scale);
            Vector256<float> factor = Vector256.Create(1 / scale);
            for (int label = 0; label < Row; label += Lanes)
            {
                (At(own, label) * factor).CopyTo(own[label..]);
            }
        }

        return logSum;
    }

    private static void Step(ReadOnlySpan<float> before, ReadOnlySpan<float> emissions, ChainTransitions transitions, Span<float> own)
    {
        Vector256<float> first = default, second = default, third = default;
        float[] factors = transitions.Factors;
        for (int previous = TagScheme.Outside; previous < TagScheme.FirstInside; previous++)
        {
            Vector256<float> share = Vector256.Create(before[previous]);
            ReadOnlySpan<float> row = factors.AsSpan(previous * Row, Row);
            first += share * At(row, 0);
            second += share * At(row, Lanes);
            third += share * At(row, 2 * Lanes);
        }

        (first * At(emissions, 0)).CopyTo(own);
        (second * At(emissions, Lanes)).CopyTo(own[Lanes..]);
        (third * At(emissions, 2 * Lanes)).CopyTo(own[(2 * Lanes)..]);
        for (int type = 0; type < TagScheme.TypeCount; type++)
        {
            int begin = TagScheme.FirstBegin + type, inside = TagScheme.FirstInside + type, end = TagScheme.FirstEnd + type;
            own[inside] = ((before[begin] * factors[(begin * Row) + inside]) + (before[inside] * factors[(inside * Row) + inside])) * emissions[inside];
            own[end] = ((before[begin] * factors[(begin * Row) + end]) + (before[inside] * factors[(inside * Row) + end])) * emissions[end];
        }

        own[TagScheme.LabelCount..].Clear();
    }

    private static void KeepEnds(Span<float> row)
    {
        row[..TagScheme.Outside].Clear();
        row[TagScheme.FirstInside..].Clear();
    }

    private void RunBackward(ChainTransitions transitions)
    {
        Span<float> last = _backward.AsSpan((Length - 1) * Row, Row);
        last.Fill(1);
        KeepEnds(last);
        float[] factors = transitions.Factors;
        for (int token = Length - 2; token >= 0; token--)
        {
            ReadOnlySpan<float> emissions = _emissions.AsSpan((token + 1) * Row, Row);
            ReadOnlySpan<float> behind = _backward.AsSpan((token + 1) * Row, Row);
            Vector256<float> factor = Vector256.Create(1 / _scales[token + 1]);
            for (int label = 0; label < Row; label += Lanes)
            {
                (At(emissions, label) * At(behind, label) * factor).CopyTo(_joint.AsSpan(label));
            }

            Span<float> own = _backward.AsSpan(token * Row, Row);
            Vector256<float> first = At(_joint, 0), second = At(_joint, Lanes), third = At(_joint, 2 * Lanes);
            for (int previous = TagScheme.Outside; previous < TagScheme.FirstInside; previous++)
            {
                ReadOnlySpan<float> row = factors.AsSpan(previous * Row, Row);
                own[previous] = Vector256.Sum((first * At(row, 0)) + (second * At(row, Lanes)) + (third * At(row, 2 * Lanes)));
            }

            for (int type = 0; type < TagScheme.TypeCount; type++)
            {
                int begin = TagScheme.FirstBegin + type, inside = TagScheme.FirstInside + type, end = TagScheme.FirstEnd + type;
                own[begin] = (factors[(begin * Row) + inside] * _joint[inside]) + (factors[(begin * Row) + end] * _joint[end]);
                own[inside] = (factors[(inside * Row) + inside] * _joint[inside]) + (factors[(inside * Row) + end] * _joint[end]);
            }

            own[TagScheme.LabelCount..].Clear();
        }
    }

    private static Vector256<float> At(ReadOnlySpan<float> row, int label) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(row), (nuint)label);
}
