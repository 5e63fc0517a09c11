using NewsExtract.Models;

namespace NewsExtract.Stories.Signatures;

/// <summary>In how many articles of a background collection the stems of words stand. Immutable and thread-safe.</summary>
internal sealed class TermTable
{
    private readonly Slot[] _slots;
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
        int bits = 4;
        while (1 << bits < stems.Length * 2)
        {
            bits++;
        }

        _shift = 32 - bits;
        _slots = new Slot[1 << bits];
        for (int i = 0; i < stems.Length; i++)
        {
            uint slot = SlotOf(stems[i]);
            while (_slots[slot].Weight != 0)
            {
                slot = (slot + 1) & (uint)(_slots.Length - 1);
            }

            _slots[slot] = new Slot(stems[i], Math.Max((byte)1, weights[i]), bursts[i]);
        }
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
        int slot = Find(stem);
        return slot < 0 ? UnknownWeight : _slots[slot].Weight;
    }

    /// <summary>How much likelier two articles with the stem are of the same days than any two articles, as a natural logarithm in steps of 1/<see cref="Steps"/>.</summary>
    public byte BurstOf(uint stem)
    {
        int slot = Find(stem);
        return slot < 0 ? UnknownBurst : _slots[slot].Burst;
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
        Slot[] slots = _slots;
        for (uint slot = SlotOf(stem); slots[slot].Weight != 0; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            if (slots[slot].Stem == stem)
            {
                return (int)slot;
            }
        }

        return -1;
    }

    /// <summary>A stem with its numbers in one place of memory; of weight 0 when there is none.</summary>
    private readonly record struct Slot(uint Stem, byte Weight, byte Burst);

    private uint SlotOf(uint stem) => (stem * 0x9E3779B1) >> _shift;
}
