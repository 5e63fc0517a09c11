using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsExtract.Models;

namespace NewsExtract.Entities.Tagging;

/// <summary>
/// The rows of an <see cref="EmissionTable"/>. Each has a place: first come the whole rows, then those of up to eight weights, then those of up to four. Four pairs
/// of label and weight are one number of 64 bits, the first in its low end; pairs that are left over have a weight of zero. Immutable and thread-safe.
/// </summary>
internal sealed class EmissionRows
{
    /// <summary>Weights of one number.</summary>
    public const int FewPairs = 4;

    /// <summary>Weights of two numbers.</summary>
    public const int MorePairs = 2 * FewPairs;

    private const int Row = TagScheme.RowLength;
    private const int PairBits = 16;

    private readonly sbyte[] _whole;

    /// <summary>Two numbers for each row of up to eight weights, then one for each of up to four.</summary>
    private readonly ulong[] _pairs;
    private readonly PackedNumbers _places;
    private readonly int _firstMore;
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
        _firstMore = whole.Length / Row;
        _firstFew = _firstMore + (more.Length / 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(int number) => _places[number];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWhole(int place) => place < _firstMore;

    /// <summary>The weights of a whole row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref sbyte Whole(int place) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_whole), (nint)place * Row);

    /// <summary>Adds a row that is not whole to sums of <see cref="TagScheme.RowLength"/> labels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddPairs(int place, ref short sums)
    {
        ref ulong pairs = ref MemoryMarshal.GetArrayDataReference(_pairs);
        if (place < _firstFew)
        {
            ref ulong first = ref Unsafe.Add(ref pairs, (nint)(place - _firstMore) * 2);
            Add(first, ref sums);
            Add(Unsafe.Add(ref first, 1), ref sums);
        }
        else
        {
            Add(Unsafe.Add(ref pairs, (nint)(place - _firstMore) + (_firstFew - _firstMore)), ref sums);
        }
    }

    public void Copy(int number, Span<sbyte> weights)
    {
        int place = PlaceOf(number);
        if (IsWhole(place))
        {
            _whole.AsSpan(place * Row, Row).CopyTo(weights);
            return;
        }

        Span<short> sums = stackalloc short[Row];
        sums.Clear();
        AddPairs(place, ref MemoryMarshal.GetReference(sums));
        for (int label = 0; label < Row; label++)
        {
            weights[label] = (sbyte)sums[label];
        }
    }

    /// <summary>A pair as the low end of a number.</summary>
    public static ulong Pair(int label, sbyte weight) => (uint)label | ((ulong)(byte)weight << 8);

    /// <summary>The pair at a place of a number.</summary>
    public static ulong PairAt(ulong pair, int place) => pair << (PairBits * place);

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
