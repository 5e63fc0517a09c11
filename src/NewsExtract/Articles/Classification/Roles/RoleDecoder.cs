using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsExtract.Segmentation;

namespace NewsExtract.Classification;

/// <summary>
/// Gives every block its role: the most likely sequence of states (Viterbi 1967) in which the blocks chosen for the article have one of its
/// states and the others one of the rest. Not thread-safe: keeps its buffers.
/// </summary>
internal sealed class RoleDecoder
{
    private float[] _scores = [];
    private float[] _best = [];
    private byte[] _from = [];

    /// <param name="page">The page.</param>
    /// <param name="matrix">Its features.</param>
    /// <param name="shapes">Shapes of its blocks.</param>
    /// <param name="selected">The blocks chosen for the article.</param>
    /// <param name="model">The weights.</param>
    /// <param name="roles">Filled with the role of each block.</param>
    /// <param name="probabilities">Filled with the probability of the role given that the block is, or is not, article text.</param>
    public void Decode(
        SegmentedPage page, FeatureMatrix matrix, ReadOnlySpan<TextShape> shapes, ReadOnlySpan<bool> selected, RoleModel model, Span<BlockRole> roles, Span<float> probabilities)
    {
        int n = selected.Length;
        int states = RoleStates.Count;
        if (_scores.Length < n * states)
        {
            int size = (n + (n / 2)) * states;
            (_scores, _best, _from) = (new float[size], new float[size], new byte[size]);
        }

        ArticleRange range = ArticleRange.Of(selected);
        Span<ushort> buckets = stackalloc ushort[RoleFeatures.Most];
        for (int i = 0; i < n; i++)
        {
            int count = RoleFeatures.Gather(page, matrix, shapes, selected, range, i, buckets);
            Local(model, buckets[..count], _scores.AsSpan(i * states, states));
        }

        Forward(selected, model, n, states);
        Backward(selected, model, n, states, roles, probabilities);
    }

    /// <summary>Sums the weight rows of the features.</summary>
    internal static void Local(RoleModel model, ReadOnlySpan<ushort> buckets, Span<float> scores)
    {
        Vector256<short> low = Vector256<short>.Zero;
        Vector256<short> high = Vector256<short>.Zero;
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(model.Weights);
        foreach (ushort bucket in buckets)
        {
            // At most 96 rows of at most ±127 stay inside 16 bits.
            (Vector256<short> a, Vector256<short> b) = Vector256.Widen(Vector256.LoadUnsafe(ref weights, (nuint)(bucket * RoleModel.RowLength)));
            low += a;
            high += b;
        }

        for (int state = 0; state < scores.Length; state++)
        {
            scores[state] = (state < 16 ? low[state] : high[state - 16]) * model.Scale;
        }
    }

    private static (int First, int End) Allowed(bool selected, int states) =>
        selected ? (0, RoleStates.ArticleStates) : (RoleStates.ArticleStates, states);

    /// <summary>
    /// Best score of each allowed state of a block from those of the block before, all states of a row side by side.
    /// Of equal scores the lower state before wins.
    /// </summary>
    private void Forward(ReadOnlySpan<bool> selected, RoleModel model, int n, int states)
    {
        Span<float> row = stackalloc float[RoleModel.RowLength];
        Span<float> from = stackalloc float[RoleModel.RowLength];
        ReadOnlySpan<float> transitions = model.TransitionRows;
        for (int i = 0; i < n; i++)
        {
            row.Clear();
            from.Clear();
            if (i > 0)
            {
                (int firstBefore, int endBefore) = Allowed(selected[i - 1], states);
                ReadOnlySpan<float> best = _best.AsSpan((i - 1) * states, states);
                for (int lane = 0; lane < RoleModel.RowLength; lane += Vector256<float>.Count)
                {
                    Vector256<float> top = Vector256.Create(float.NegativeInfinity);
                    Vector256<float> origin = Vector256<float>.Zero;
                    for (int before = firstBefore; before < endBefore; before++)
                    {
                        Vector256<float> score = Vector256.Create(best[before]) + Vector256.Create<float>(transitions.Slice((before * RoleModel.RowLength) + lane, Vector256<float>.Count));
                        Vector256<float> isBetter = Vector256.GreaterThan(score, top);
                        top = Vector256.ConditionalSelect(isBetter, score, top);
                        origin = Vector256.ConditionalSelect(isBetter, Vector256.Create((float)before), origin);
                    }

                    top.CopyTo(row[lane..]);
                    origin.CopyTo(from[lane..]);
                }
            }

            (int first, int end) = Allowed(selected[i], states);
            for (int state = first; state < end; state++)
            {
                _best[(i * states) + state] = row[state] + _scores[(i * states) + state];
                _from[(i * states) + state] = (byte)from[state];
            }
        }
    }

    private void Backward(ReadOnlySpan<bool> selected, RoleModel model, int n, int states, Span<BlockRole> roles, Span<float> probabilities)
    {
        int next = -1;
        for (int i = n - 1; i >= 0; i--)
        {
            (int first, int end) = Allowed(selected[i], states);
            int state = first;
            if (next >= 0)
            {
                state = _from[((i + 1) * states) + next];
            }
            else
            {
                for (int s = first; s < end; s++)
                {
                    state = _best[(i * states) + s] > _best[(i * states) + state] ? s : state;
                }
            }

            roles[i] = RoleStates.RoleOf(state);
            int before = i > 0 ? _from[(i * states) + state] : -1;
            probabilities[i] = Posterior(model, i, state, before, next, first, end, states);
            next = state;
        }
    }

    /// <summary>How likely the state is with both neighbours as decoded.</summary>
    private float Posterior(RoleModel model, int i, int state, int before, int next, int first, int end, int states)
    {
        float own = Joint(model, i, state, before, next, states);
        float sum = 0;
        for (int s = first; s < end; s++)
        {
            sum += MathF.Exp(Math.Min(60, Joint(model, i, s, before, next, states) - own));
        }

        return 1 / sum;
    }

    private float Joint(RoleModel model, int i, int state, int before, int next, int states) =>
        _scores[(i * states) + state]
        + (before >= 0 ? model.Transitions[(before * states) + state] : 0)
        + (next >= 0 ? model.Transitions[(state * states) + next] : 0);
}
