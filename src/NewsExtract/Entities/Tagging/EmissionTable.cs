using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging;

/// <summary>
/// A row of 8-bit weights for each feature. Most rows have a few weights that are not zero, and many have the same: those are kept once, as pairs of label and
/// weight; the rest are kept whole, which is faster to add. Immutable and thread-safe.
/// </summary>
internal sealed class EmissionTable
{
    private const int Row = TagScheme.RowLength;
    private const int Bytes = 16;

    private const int Most = TokenFeatures.MostFeatures;

    private readonly HashIndex _index;
    private readonly EmissionRows _rows;

    /// <param name="features">Hashes of the features, ascending.</param>
    /// <param name="rows">The row of each.</param>
    /// <param name="step">What a weight of one stands for.</param>
    public EmissionTable(ReadOnlySpan<uint> features, EmissionRows rows, float step)
    {
        _index = new HashIndex(features);
        _rows = rows;
        Step = step;
    }

    /// <param name="features">Hashes of the features, ascending.</param>
    /// <param name="weights">A row of <see cref="TagScheme.RowLength"/> for each.</param>
    /// <param name="step">What a weight of one stands for.</param>
    public EmissionTable(ReadOnlySpan<uint> features, ReadOnlySpan<sbyte> weights, float step)
        : this(features, EmissionRowsBuilder.Of(weights), step)
    {
    }

    /// <summary>Number of features.</summary>
    public int Count => _index.Count;

    public float Step { get; }

    /// <summary>Hashes of the features, ascending.</summary>
    public uint[] Features() => _index.Keys();

    /// <summary>Writes the weights of a feature.</summary>
    /// <param name="number">Its place among the features.</param>
    /// <param name="weights">Takes a row.</param>
    public void CopyRow(int number, Span<sbyte> weights) => _rows.Copy(number, weights);

    /// <summary>Adds the scores of all labels for a token with these features, <see cref="TokenFeatures.MostFeatures"/> at most.</summary>
    [SkipLocalsInit]
    public void AddTo(ReadOnlySpan<uint> features, Span<float> scores)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(features.Length, Most);
        Span<int> rows = stackalloc int[Most];
        Span<int> whole = stackalloc int[Most];
        Span<int> pairs = stackalloc int[2 * Most];
        (int wholeCount, int pairCount) = _rows.Sort(rows[.._index.FindAll(features, rows)], whole, pairs);

        // Sums of up to 255 weights fit into 16 bits; a token has fewer features.
        Vector256<short> first = default, second = default, third = default;
        foreach (int place in whole[..wholeCount])
        {
            ref sbyte start = ref _rows.Whole(place);
            first += Widen(ref start, 0);
            second += Widen(ref start, Bytes);
            third += Widen(ref start, 2 * Bytes);
        }

        Span<short> sums = stackalloc short[2 * Row];
        sums.Clear();
        _rows.AddPairs(pairs[..pairCount], sums);
        Add(first + Sum(sums), scores);
        Add(second + Sum(sums[Bytes..]), scores[Bytes..]);
        Add(third + Sum(sums[(2 * Bytes)..]), scores[(2 * Bytes)..]);
    }

    private static Vector256<short> Sum(ReadOnlySpan<short> parts) => Vector256.Create(parts) + Vector256.Create(parts[Row..]);

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
