using NewsExtract.Models;

namespace NewsExtract.Stories.Signatures;

/// <summary>In how many articles of a background collection the stems of words stand. Immutable and thread-safe.</summary>
internal sealed class TermTable
{
    private readonly uint[] _keys;
    private readonly byte[] _weights;
    private readonly int _shift;

    /// <param name="stems">Hashes of stems, ascending.</param>
    /// <param name="weights">Their inverse document frequencies in steps of 1/<see cref="Steps"/>.</param>
    /// <param name="unknownWeight">That of a stem that is not among them.</param>
    public TermTable(uint[] stems, byte[] weights, byte unknownWeight)
    {
        Stems = stems;
        StemWeights = weights;
        UnknownWeight = unknownWeight;
        int bits = 4;
        while (1 << bits < stems.Length * 2)
        {
            bits++;
        }

        _shift = 32 - bits;
        _keys = new uint[1 << bits];
        _weights = new byte[1 << bits];
        for (int i = 0; i < stems.Length; i++)
        {
            uint slot = SlotOf(stems[i]);
            while (_weights[slot] != 0)
            {
                slot = (slot + 1) & (uint)(_keys.Length - 1);
            }

            _keys[slot] = stems[i];
            _weights[slot] = Math.Max((byte)1, weights[i]);
        }
    }

    /// <summary>Steps of a natural logarithm.</summary>
    public const int Steps = 16;

    public byte UnknownWeight { get; }

    internal uint[] Stems { get; }

    internal byte[] StemWeights { get; }

    /// <summary>ln(articles / articles with the stem) in steps of 1/<see cref="Steps"/>; <see cref="UnknownWeight"/> for a stem that the collection hardly has.</summary>
    public byte WeightOf(uint stem)
    {
        uint slot = SlotOf(stem);
        while (_weights[slot] != 0)
        {
            if (_keys[slot] == stem)
            {
                return _weights[slot];
            }

            slot = (slot + 1) & (uint)(_keys.Length - 1);
        }

        return UnknownWeight;
    }

    public bool Knows(uint stem)
    {
        for (uint slot = SlotOf(stem); _weights[slot] != 0; slot = (slot + 1) & (uint)(_keys.Length - 1))
        {
            if (_keys[slot] == stem)
            {
                return true;
            }
        }

        return false;
    }

    public static void Write(TermTable table, FieldWriter field)
    {
        SortedHashes.Write(table.Stems, field);
        field.Bytes(table.StemWeights);
        field.Varint(table.UnknownWeight);
    }

    public static TermTable Read(ref FieldReader field)
    {
        uint[] stems = SortedHashes.Read(ref field);
        return new TermTable(stems, field.Bytes(stems.Length).ToArray(), (byte)Math.Min(field.Varint(), byte.MaxValue));
    }

    private uint SlotOf(uint stem) => (stem * 0x9E3779B1) >> _shift;
}
