using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsExtract.Models;
using NewsExtract.Segmentation;

namespace NewsExtract.Classification;

/// <summary>
/// Gives every block its role: the most likely sequence of states (Viterbi 1967) in which the blocks chosen for the article have one of its
/// states and the others one of the rest. Not thread-safe: keeps its buffers.
/// </summary>
internal sealed class RoleDecoder
{
    private const int Row = RoleModel.RowLength;
    private static readonly int Width = Vector256<float>.Count;

    /// <summary>0 for the states a block may have, minus infinity for the others and for the padding of a row.</summary>
    private static readonly float[] s_ofArticle = Mask(0, RoleStates.ArticleStates);
    private static readonly float[] s_ofRest = Mask(RoleStates.ArticleStates, RoleStates.Count);

    private float[] _scores = [];
    private float[] _best = [];
    private float[] _from = [];

    /// <param name="page">The page.</param>
    /// <param name="features">Its features.</param>
    /// <param name="selected">The blocks chosen for the article.</param>
    /// <param name="model">The weights.</param>
    /// <param name="roles">Filled with the role of each block.</param>
    /// <param name="probabilities">Filled with the probability of the role given that the block is, or is not, article text.</param>
    /// <param name="cancellation">Asked once a block.</param>
    public void Decode(
        SegmentedPage page,
        PageFeatures features,
        ReadOnlySpan<bool> selected,
        RoleModel model,
        Span<BlockRole> roles,
        Span<float> probabilities,
        CancellationToken cancellation = default)
    {
        int n = selected.Length;
        if (_scores.Length < n * Row)
        {
            int size = (n + (n / 2)) * Row;
            (_scores, _best, _from) = (new float[size], new float[size], new float[size]);
        }

        ArticleRange range = ArticleRange.Of(selected);
        Span<ushort> buckets = stackalloc ushort[RoleFeatures.Most];
        for (int i = 0; i < n; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = RoleFeatures.Gather(page, features, selected, range, i, buckets);
            Local(model, buckets[..count], _scores.AsSpan(i * Row, Row));
        }

        Forward(selected, model, n);
        cancellation.ThrowIfCancellationRequested();
        Backward(selected, model, n, roles, probabilities);
    }

    /// <summary>Sums the weight rows of the features.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="buckets">The features.</param>
    /// <param name="scores">Filled with a row of <see cref="RoleModel.RowLength"/> scores.</param>
    internal static void Local(RoleModel model, ReadOnlySpan<ushort> buckets, Span<float> scores)
    {
        Vector256<short> low = Vector256<short>.Zero;
        Vector256<short> high = Vector256<short>.Zero;
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(model.Weights);
        foreach (ushort bucket in buckets)
        {
            // At most 96 rows of at most ±127 stay inside 16 bits.
            (Vector256<short> a, Vector256<short> b) = Vector256.Widen(Vector256.LoadUnsafe(ref weights, (nuint)(bucket * Row)));
            low += a;
            high += b;
        }

        Vector256<float> scale = Vector256.Create(model.Scale);
        (Vector256<int> first, Vector256<int> second) = Vector256.Widen(low);
        (Vector256<int> third, Vector256<int> fourth) = Vector256.Widen(high);
        (Vector256.ConvertToSingle(first) * scale).CopyTo(scores);
        (Vector256.ConvertToSingle(second) * scale).CopyTo(scores[Width..]);
        (Vector256.ConvertToSingle(third) * scale).CopyTo(scores[(2 * Width)..]);
        (Vector256.ConvertToSingle(fourth) * scale).CopyTo(scores[(3 * Width)..]);
    }

    private static float[] Mask(int first, int end)
        => [.. Enumerable.Range(0, Row).Select(state => state >= first && state < end ? 0 : float.NegativeInfinity)];

    private static (int First, int End) Allowed(bool selected) =>
        selected ? (0, RoleStates.ArticleStates) : (RoleStates.ArticleStates, RoleStates.Count);

    private static ReadOnlySpan<float> MaskOf(bool selected) => selected ? s_ofArticle : s_ofRest;

    /// <summary>How far a row holds states that a block may have; what lies behind is neither written nor read.</summary>
    private static int LanesOf(bool selected) => ((selected ? RoleStates.ArticleStates : RoleStates.Count) + Width - 1) / Width * Width;

    private static Vector256<float> At(ReadOnlySpan<float> row, int lane) => Vector256.Create<float>(row.Slice(lane, Width));

    /// <summary>
    /// Best score of each state of a block from those of the block before, all states of a row side by side.
    /// Of equal scores the lower state before wins.
    /// </summary>
    private void Forward(ReadOnlySpan<bool> selected, RoleModel model, int n)
    {
        ReadOnlySpan<float> transitions = model.TransitionRows;
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> mask = MaskOf(selected[i]);
            for (int lane = 0; lane < LanesOf(selected[i]); lane += Width)
            {
                Vector256<float> top = Vector256<float>.Zero;
                Vector256<float> origin = Vector256<float>.Zero;
                if (i > 0)
                {
                    (int firstBefore, int endBefore) = Allowed(selected[i - 1]);
                    ReadOnlySpan<float> best = _best.AsSpan((i - 1) * Row, Row);
                    top = Vector256.Create(float.NegativeInfinity);
                    for (int before = firstBefore; before < endBefore; before++)
                    {
                        Vector256<float> score = Vector256.Create(best[before]) + At(transitions, (before * Row) + lane);
                        Vector256<float> isBetter = Vector256.GreaterThan(score, top);
                        top = Vector256.ConditionalSelect(isBetter, score, top);
                        origin = Vector256.ConditionalSelect(isBetter, Vector256.Create((float)before), origin);
                    }
                }

                (top + At(_scores, (i * Row) + lane) + At(mask, lane)).CopyTo(_best, (i * Row) + lane);
                origin.CopyTo(_from, (i * Row) + lane);
            }
        }
    }

    private void Backward(ReadOnlySpan<bool> selected, RoleModel model, int n, Span<BlockRole> roles, Span<float> probabilities)
    {
        int next = -1;
        for (int i = n - 1; i >= 0; i--)
        {
            (int first, int end) = Allowed(selected[i]);
            int state = first;
            if (next >= 0)
            {
                state = (int)_from[((i + 1) * Row) + next];
            }
            else
            {
                for (int s = first; s < end; s++)
                {
                    state = _best[(i * Row) + s] > _best[(i * Row) + state] ? s : state;
                }
            }

            roles[i] = RoleStates.RoleOf(state);
            int before = i > 0 ? (int)_from[(i * Row) + state] : -1;
            probabilities[i] = Posterior(model, i, state, before, next, selected[i]);
            next = state;
        }
    }

    /// <summary>How likely the state is with both neighbours as decoded.</summary>
    private float Posterior(RoleModel model, int i, int state, int before, int next, bool selected)
    {
        int lanes = LanesOf(selected);
        ReadOnlySpan<float> mask = MaskOf(selected);
        Span<float> joint = stackalloc float[Row];
        for (int lane = 0; lane < lanes; lane += Width)
        {
            Vector256<float> score = At(_scores, (i * Row) + lane) + At(mask, lane);
            score = before >= 0 ? score + At(model.TransitionRows, (before * Row) + lane) : score;
            score = next >= 0 ? score + At(model.TransitionColumns, (next * Row) + lane) : score;
            score.CopyTo(joint[lane..]);
        }

        Vector256<float> own = Vector256.Create(joint[state]);
        Vector256<float> sums = Vector256<float>.Zero;
        for (int lane = 0; lane < lanes; lane += Width)
        {
            sums += VectorExp.Of(At(joint, lane) - own);
        }

        // Lane by lane: how a processor adds up a vector is its own affair.
        float sum = 0;
        for (int lane = 0; lane < Width; lane++)
        {
            sum += sums[lane];
        }

        return 1 / sum;
    }
}
