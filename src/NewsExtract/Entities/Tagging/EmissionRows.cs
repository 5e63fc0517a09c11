using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsExtract.Models;

namespace NewsExtract.Entities.Tagging;

/// <summary>
/// The rows of an <see cref="EmissionTable"/>. Four pairs of label and weight are one number of 64 bits, the first in its low end;
/// pairs that are left over have a weight of zero, and labels from <see cref="NoLabel"/> on. Each row has a place: the whole rows come first, then the two numbers of each row of up to eight weights, then
/// the one of each row of up to four. Immutable and thread-safe.
/// </summary>
internal sealed class EmissionRows
{
    /// <summary>Weights of one number.</summary>
    public const int FewPairs = 4;

    /// <summary>Weights of two numbers.</summary>
    public const int MorePairs = 2 * FewPairs;

    /// <summary>Label of a first pair that is left over; those behind it follow.</summary>
    public const int NoLabel = TagScheme.RowLength - FewPairs;

    private const int Row = TagScheme.RowLength;
    private const int PairBits = 16;

    private readonly sbyte[] _whole;

    /// <summary>Two numbers for each row of up to eight weights, then one for each of up to four.</summary>
    private readonly ulong[] _pairs;
    private readonly PackedNumbers _places;
    private readonly int _wholeCount;
    private readonly int _firstFew;

    /// <param name="whole">Whole rows.</param>
    /// <param name="more">Rows of up to eight weights.</param>
    /// <param name="few">Rows of up to four weights.</param>
    /// <param name="places">The place of each row; all of them within those above.</param>
    public EmissionRows(sbyte[] whole, ReadOnlySpan<ulong> more, ReadOnlySpan<ulong> few, PackedNumbers places)
    {
        _whole = whole;
        _pairs = [.. more, .. few];
        _places = places;
        _wholeCount = whole.Length / Row;
        _firstFew = _wholeCount + more.Length;
    }

    /// <summary>Tells rows that are kept whole from pairs, without a branch: no processor guesses which comes next.</summary>
    /// <param name="numbers">Numbers of rows.</param>
    /// <param name="whole">Takes the places of whole rows; as long as <paramref name="numbers"/>.</param>
    /// <param name="pairs">Takes the places of pairs; twice as long.</param>
    /// <returns>How many of each there are.</returns>
    public (int Whole, int Pairs) Sort(ReadOnlySpan<int> numbers, Span<int> whole, Span<int> pairs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(whole.Length, numbers.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(pairs.Length, 2 * numbers.Length);
        ref int wholes = ref MemoryMarshal.GetReference(whole);
        ref int others = ref MemoryMarshal.GetReference(pairs);
        int wholeCount = 0, pairCount = 0;
        foreach (int number in numbers)
        {
            // A place that is not wanted is overwritten by the next.
            int place = _places[number];
            int first = place - _wholeCount;
            int isWhole = place < _wholeCount ? 1 : 0, isMore = (place < _firstFew ? 1 : 0) - isWhole;
            Unsafe.Add(ref wholes, wholeCount) = place;
            wholeCount += isWhole;
            Unsafe.Add(ref others, pairCount) = first;
            pairCount += 1 - isWhole;
            Unsafe.Add(ref others, pairCount) = first + 1;
            pairCount += isMore;
        }

        return (wholeCount, pairCount);
    }

    /// <summary>The weights of a whole row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref sbyte Whole(int place) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_whole), (nint)place * Row);

    /// <summary>Adds pairs to sums of <see cref="TagScheme.RowLength"/> labels.</summary>
    /// <param name="places">Places of pairs.</param>
    /// <param name="sums">Takes the sums, in two parts that are to be added: a sum is not touched again as long as the processor still writes it.</param>
    public void AddPairs(ReadOnlySpan<int> places, Span<short> sums)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, 2 * Row);
        ref ulong pairs = ref MemoryMarshal.GetArrayDataReference(_pairs);
        ref short first = ref MemoryMarshal.GetReference(sums);
        ref short second = ref Unsafe.Add(ref first, Row);
        for (; places.Length > 1; places = places[2..])
        {
            Add(Unsafe.Add(ref pairs, places[0]), ref first);
            Add(Unsafe.Add(ref pairs, places[1]), ref second);
        }

        foreach (int place in places)
        {
            Add(Unsafe.Add(ref pairs, place), ref first);
        }
    }

    public void Copy(int number, Span<sbyte> weights)
    {
        Span<int> whole = stackalloc int[1];
        Span<int> pairs = stackalloc int[2];
        (int wholeCount, int pairCount) = Sort([number], whole, pairs);
        if (wholeCount > 0)
        {
            _whole.AsSpan(whole[0] * Row, Row).CopyTo(weights);
            return;
        }

        Span<short> sums = stackalloc short[2 * Row];
        sums.Clear();
        AddPairs(pairs[..pairCount], sums);
        for (int label = 0; label < Row; label++)
        {
            weights[label] = (sbyte)(sums[label] + sums[Row + label]);
        }
    }

    /// <summary>A pair at a place of a number.</summary>
    public static ulong Pair(int place, int label, sbyte weight) => ((uint)label | ((ulong)(byte)weight << 8)) << (PairBits * place);

    // Without a loop: a branch that is guessed wrong costs more than adding a zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ulong pairs, ref short sums)
    {
        Unsafe.Add(ref sums, (nint)(pairs & 0xFF)) += (sbyte)(pairs >> 8);
        Unsafe.Add(ref sums, (nint)((pairs >> 16) & 0xFF)) += (sbyte)(pairs >> 24);
        Unsafe.Add(ref sums, (nint)((pairs >> 32) & 0xFF)) += (sbyte)(pairs >> 40);
        Unsafe.Add(ref sums, (nint)((pairs >> 48) & 0xFF)) += (sbyte)(pairs >> 56);
    }
}
