using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging;

/// <summary>A row of 8-bit weights for each feature. Immutable and thread-safe.</summary>
internal sealed class EmissionTable
{
    private const int Row = TagScheme.RowLength;
    private const int Bytes = 16;

    private readonly HashIndex _index;

    /// <param name="features">Hashes of the features, ascending.</param>
    /// <param name="weights">A row of <see cref="TagScheme.RowLength"/> for each.</param>
    /// <param name="step">What a weight of one stands for.</param>
    public EmissionTable(uint[] features, sbyte[] weights, float step)
    {
        Features = features;
        Weights = weights;
        Step = step;
        _index = new HashIndex(features);
    }

    public uint[] Features { get; }

    public sbyte[] Weights { get; }

    public float Step { get; }

    /// <summary>Adds the scores of all labels for a token with these features.</summary>
    public void AddTo(ReadOnlySpan<uint> features, Span<float> scores)
    {
        // Sums of up to 255 weights fit into 16 bits; a token has fewer features.
        Vector256<short> first = default, second = default, third = default;
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(Weights);
        foreach (uint feature in features)
        {
            int row = _index.Find(feature);
            if (row >= 0)
            {
                ref sbyte start = ref Unsafe.Add(ref weights, (nint)row * Row);
                first += Widen(ref start, 0);
                second += Widen(ref start, Bytes);
                third += Widen(ref start, 2 * Bytes);
            }
        }

        Add(first, scores);
        Add(second, scores[Bytes..]);
        Add(third, scores[(2 * Bytes)..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Widen(ref sbyte row, nuint at)
    {
        (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.LoadUnsafe(ref row, at));
        return Vector256.Create(low, high);
    }

    private void Add(Vector256<short> sums, Span<float> scores)
    {
        (Vector256<int> low, Vector256<int> high) = Vector256.Widen(sums);
        Vector256<float> step = Vector256.Create(Step);
        (Vector256.Create<float>(scores) + (Vector256.ConvertToSingle(low) * step)).CopyTo(scores);
        (Vector256.Create<float>(scores[Vector256<float>.Count..]) + (Vector256.ConvertToSingle(high) * step)).CopyTo(scores[Vector256<float>.Count..]);
    }
}
