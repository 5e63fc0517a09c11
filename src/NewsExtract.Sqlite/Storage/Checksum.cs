using System.Buffers.Binary;
using System.Numerics;

namespace NewsExtract.Sqlite.Storage;

/// <summary>CRC-32C of what a row says, so that a changed byte is noticed when the row is read.</summary>
internal static class Checksum
{
    private const uint Start = 0xFFFFFFFF;

    /// <summary>Of bytes and numbers together.</summary>
    public static long Of(ReadOnlySpan<byte> bytes, params ReadOnlySpan<long> numbers)
    {
        uint sum = Start;
        foreach (long number in numbers)
        {
            sum = BitOperations.Crc32C(sum, (ulong)number);
        }

        while (bytes.Length >= sizeof(ulong))
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (byte value in bytes)
        {
            sum = BitOperations.Crc32C(sum, value);
        }

        return ~sum;
    }

    /// <summary>Of where an article is.</summary>
    public static long OfPlace(long number, long story, long copies) => Of([], number, story, copies);
}
