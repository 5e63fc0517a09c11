using System.Numerics;
using System.Runtime.CompilerServices;
using NewsExtract.Models;

namespace NewsExtract.Entities.Tagging;

/// <summary>Gathers the rows of an <see cref="EmissionTable"/> one behind the other. Not thread-safe.</summary>
internal sealed class EmissionRowsBuilder
{
    private const int Row = TagScheme.RowLength;

    private readonly sbyte[] _whole;
    private readonly ulong[] _more;
    private readonly DistinctValues _few;
    private readonly PackedNumbers _places;
    private readonly int _firstFew;
    private int _wholeCount;
    private int _moreCount;
    private int _count;

    /// <param name="whole">How many rows have more than <see cref="EmissionRows.MorePairs"/> weights.</param>
    /// <param name="more">How many have more than <see cref="EmissionRows.FewPairs"/> of the others.</param>
    /// <param name="few">How many have no more.</param>
    public EmissionRowsBuilder(int whole, int more, int few)
    {
        _whole = new sbyte[whole * Row];
        _more = new ulong[more * 2];
        _few = new DistinctValues(few);
        _places = new PackedNumbers(whole + more + few);
        _firstFew = whole + (2 * more);
    }

    public static EmissionRows Of(ReadOnlySpan<sbyte> weights)
    {
        Span<int> kinds = stackalloc int[3];
        kinds.Clear();
        for (int at = 0; at < weights.Length; at += Row)
        {
            kinds[KindOf(Row - weights.Slice(at, Row).Count((sbyte)0))]++;
        }

        var builder = new EmissionRowsBuilder(kinds[0], kinds[1], kinds[2]);
        Span<byte> values = stackalloc byte[Row];
        for (int at = 0; at < weights.Length; at += Row)
        {
            ulong labels = 0;
            int count = 0;
            for (int label = 0; label < Row; label++)
            {
                if (weights[at + label] != 0)
                {
                    labels |= 1UL << label;
                    values[count++] = (byte)weights[at + label];
                }
            }

            builder.Add(labels, values[..count]);
        }

        return builder.Build();
    }

    /// <summary>0 for a row that is kept whole, 1 for one of up to <see cref="EmissionRows.MorePairs"/> weights, 2 for one of up to <see cref="EmissionRows.FewPairs"/>.</summary>
    public static int KindOf(int weights) => weights > EmissionRows.MorePairs ? 0 : weights > EmissionRows.FewPairs ? 1 : 2;

    /// <summary>Adds the next row.</summary>
    /// <param name="labels">The labels that have a weight, a bit each, below <see cref="TagScheme.RowLength"/>.</param>
    /// <param name="weights">Their weights in the order of the labels, as bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ulong labels, ReadOnlySpan<byte> weights)
    {
        int place;
        if (weights.Length > EmissionRows.MorePairs)
        {
            place = _wholeCount++;
            Span<sbyte> row = _whole.AsSpan(place * Row, Row);
            for (int next = 0; labels != 0; labels &= labels - 1)
            {
                row[BitOperations.TrailingZeroCount(labels)] = (sbyte)weights[next++];
            }
        }
        else
        {
            ulong first = Pairs(ref labels, weights);
            if (weights.Length > EmissionRows.FewPairs)
            {
                place = (_whole.Length / Row) + _moreCount;
                _more[_moreCount++] = first;
                _more[_moreCount++] = Pairs(ref labels, weights[EmissionRows.FewPairs..]);
            }
            else
            {
                place = _firstFew + _few.NumberOf(first);
            }
        }

        _places[_count++] = place;
    }

    public EmissionRows Build() => new(_whole, _more, _few.ToArray(), _places);

    /// <summary>Takes the first labels, as many as a number holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pairs(ref ulong labels, ReadOnlySpan<byte> weights)
    {
        ulong pairs = 0;
        for (int i = 0; i < EmissionRows.FewPairs; i++)
        {
            pairs |= labels == 0 ? EmissionRows.Pair(i, EmissionRows.NoLabel + i, 0) : EmissionRows.Pair(i, BitOperations.TrailingZeroCount(labels), (sbyte)weights[i]);
            labels &= labels - 1;
        }

        return pairs;
    }
}
