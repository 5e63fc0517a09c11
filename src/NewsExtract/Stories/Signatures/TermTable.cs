using NewsExtract.Models;

namespace NewsExtract.Stories.Signatures;

/// <summary>In how many articles of a background collection the stems of words stand. Immutable and thread-safe.</summary>
internal sealed class TermTable
{
    private readonly uint[] _keys;
    private readonly byte[] _weights;
    private readonly byte[] _bursts;
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
        _keys = new uint[1 << bits];
        _weights = new byte[1 << bits];
        _bursts = new byte[1 << bits];
        for (int i = 0; i < stems.Length; i++)
        {
            uint slot = SlotOf(stems[i]);
            while (_weights[slot] != 0)
            {
                slot = (slot + 1) & (uint)(_keys.Length - 1);
            }

            _keys[slot] = stems[i];
            _weights[slot] = Math.Max((byte)1, weights[i]);
            _bursts[slot] = bursts[i];
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
        return slot < 0 ? UnknownWeight : _weights[slot];
    }

    /// <summary>How much likelier two articles with the stem are of the same days than any two articles, as a natural logarithm in steps of 1/<see cref="Steps"/>.</summary>
    public byte BurstOf(uint stem)
    {
        int slot = Find(stem);
        return slot < 0 ? UnknownBurst : _bursts[slot];
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
        for (uint slot = SlotOf(stem); _weights[slot] != 0; slot = (slot + 1) & (uint)(_keys.Length - 1))
        {
            if (_keys[slot] == stem)
            {
                return (int)slot;
            }
        }

        return -1;
    }

    private uint SlotOf(uint stem) => (stem * 0x9E3779B1) >> _shift;
}
