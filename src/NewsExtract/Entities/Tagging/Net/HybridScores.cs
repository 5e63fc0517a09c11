using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>Joins the scores of the chain and of the net, which were trained apart and make different mistakes: a weighted mean, before one search for the best path.</summary>
internal static class HybridScores
{
    private const int Lanes = 8;

    /// <summary>The chain's model with the net beside it: what it finds is found by both.</summary>
    public static TaggerModel Join(TaggerModel chain, NetModel net)
        => chain with { Transitions = Join(chain.Transitions, net.Transitions, net.ChainShare), Confidence = net.Confidence, Net = net, ChainAlone = chain };

    /// <summary>Mixes scores of labels, rows of <see cref="TagScheme.RowLength"/>.</summary>
    /// <param name="scores">The chain's; takes the result.</param>
    /// <param name="net">The net's.</param>
    /// <param name="chainShare">Share of the chain.</param>
    public static void Mix(Span<float> scores, ReadOnlySpan<float> net, float chainShare)
    {
        ref float chain = ref MemoryMarshal.GetReference(scores);
        ref float other = ref MemoryMarshal.GetReference(net[..scores.Length]);
        Vector256<float> share = Vector256.Create(chainShare), rest = Vector256.Create(1 - chainShare);
        for (int i = 0; i < scores.Length; i += Lanes)
        {
            Vector256<float> mixed = (Vector256.LoadUnsafe(ref chain, (nuint)i) * share) + (Vector256.LoadUnsafe(ref other, (nuint)i) * rest);
            mixed.StoreUnsafe(ref chain, (nuint)i);
        }
    }

    private static ChainTransitions Join(ChainTransitions chain, ChainTransitions net, float chainShare)
    {
        float[] starts = [.. chain.Starts], scores = [.. chain.Scores];
        Mix(starts, net.Starts, chainShare);
        Mix(scores, net.Scores, chainShare);
        return new ChainTransitions(starts, scores);
    }
}
