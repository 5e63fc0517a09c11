using System.Buffers.Binary;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>What is known of a segment without reading it: where its blocks begin, and most keys that it does not have. Immutable and thread-safe.</summary>
/// <param name="firsts">The first posting of each block.</param>
/// <param name="filter">The keys.</param>
internal sealed class SegmentMap(Posting[] firsts, KeyFilter filter)
{
    private const int FirstLength = sizeof(long) + sizeof(int);

    public KeyFilter Filter => filter;

    public int Blocks => firsts.Length;

    public Posting FirstOf(int block) => firsts[block];

    /// <summary>The block that has the first posting of a key, if any block has it.</summary>
    public int BlockOf(long key)
    {
        int low = 0;
        int high = firsts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            bool isBefore = firsts[middle].Key < key || (firsts[middle].Key == key && firsts[middle].Rest == 0);
            (low, high) = isBefore ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>The beginnings as bytes: key and rest of each, little-endian.</summary>
    public byte[] FirstsToBytes()
    {
        byte[] bytes = new byte[firsts.Length * FirstLength];
        for (int i = 0; i < firsts.Length; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(i * FirstLength), firsts[i].Key);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan((i * FirstLength) + sizeof(long)), (int)firsts[i].Rest);
        }

        return bytes;
    }

    /// <summary>Reads what <see cref="FirstsToBytes"/> wrote.</summary>
    public static Posting[] FirstsFromBytes(ReadOnlySpan<byte> bytes)
    {
        var firsts = new Posting[bytes.Length / FirstLength];
        for (int i = 0; i < firsts.Length; i++)
        {
            firsts[i] = new Posting(BinaryPrimitives.ReadInt64LittleEndian(bytes[(i * FirstLength)..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[((i * FirstLength) + sizeof(long))..]));
        }

        return firsts;
    }
}
