using System.Numerics;
using NewsExtract.Models;

namespace NewsExtract.Stories.Signatures;

/// <summary>In how many articles of a background collection the stems of words stand. Immutable and thread-safe.</summary>
internal sealed class TermTable
{
    /// <summary>Stems of a group, about; hashes are spread evenly.</summary>
    private const int GroupSize = 4;

    /// <summary>A group of more stems is searched by halves, so that hashes that were chosen to stand together cost little.</summary>
    private const int LargeGroup = 16;

    /// <summary>Where the stems with each start of their bits begin, and behind the last of them their number.</summary>
    private readonly int[] _starts;
    private readonly int _shift;

    /// <param name="stems">Hashes of stems, ascending.</param>
    /// <param name="weights">Their inverse document frequencies in steps of 1/<see cref="Steps"/>.</param>
    /// <param name="bursts">How much they belong to single days; see <see cref="BurstOf"/>.</param>
    /// <param name="unknownWeight">The weight of a stem that is not among them.</param>
    /// <param name="unknownBurst">The burst of a stem that is not among them.</param>
    public TermTable(uint[] stems, byte[] weights, byte[] bursts, byte unknownWeight, byte unknownBurst)
    {
        Stems = stems;
        StemWeights = weights;
        StemBursts = bursts;
        UnknownWeight = unknownWeight;
        UnknownBurst = unknownBurst;
        int bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(1, stems.Length / GroupSize)) + 1);
        _shift = 32 - bits;
        _starts = new int[(1 << bits) + 1];
        int group = 0;
        for (int i = 0; i < stems.Length; i++)
        {
            while (group < stems[i] >> _shift)
            {
                _starts[++group] = i;
            }
        }

        _starts.AsSpan(group + 1).Fill(stems.Length);
    }

    /// <summary>Steps of a natural logarithm.</summary>
    public const int Steps = 16;

    public byte UnknownWeight { get; }

    public byte UnknownBurst { get; }

    internal byte[] StemBursts { get; }

    internal uint[] Stems { get; }

    internal byte[] StemWeights { get; }

    /// <summary>ln(articles / articles with the stem) in steps of 1/<see cref="Steps"/>; <see cref="UnknownWeight"/> for a stem that the collection hardly has.</summary>
    public byte WeightOf(uint stem)
    {
        int number = Find(stem);
        return number < 0 ? UnknownWeight : Math.Max((byte)1, StemWeights[number]);
    }

    /// <summary>How much likelier two articles with the stem are of the same days than any two articles, as a natural logarithm in steps of 1/<see cref="Steps"/>.</summary>
    public byte BurstOf(uint stem)
    {
        int number = Find(stem);
        return number < 0 ? UnknownBurst : StemBursts[number];
    }

    public static void Write(TermTable table, FieldWriter field)
    {
        SortedHashes.Write(table.Stems, field);
        field.Bytes(table.StemWeights);
        field.Bytes(table.StemBursts);
        field.Varint(table.UnknownWeight);
        field.Varint(table.UnknownBurst);
    }

    public static TermTable Read(ref FieldReader field)
    {
        uint[] stems = SortedHashes.Read(ref field);
        byte[] weights = field.Bytes(stems.Length).ToArray();
        byte[] bursts = field.Bytes(stems.Length).ToArray();
        return new TermTable(stems, weights, bursts, (byte)Math.Min(field.Varint(), byte.MaxValue), (byte)Math.Min(field.Varint(), byte.MaxValue));
    }

    private int Find(uint stem)
    {
        uint group = stem >> _shift;
        int start = _starts[group], end = _starts[group + 1];
        if (end - start > LargeGroup)
        {
            int found = Stems.AsSpan(start, end - start).BinarySearch(stem);
            return found < 0 ? -1 : start + found;
        }

        for (int i = start; i < end; i++)
        {
            if (Stems[i] == stem)
            {
                return i;
            }
        }

        return -1;
    }
}
