using System.Buffers.Binary;
using NewsExtract.Sqlite.Storage;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>A posting of a segment.</summary>
/// <param name="Key">The key; see <see cref="PostingKey"/>.</param>
/// <param name="Rest">How far before the last article of the segment the article is, so that later ones come first.</param>
internal readonly record struct Posting(long Key, long Rest);

/// <summary>
/// Postings as bytes: four bytes of checksum, then for each posting how much its key is above the one before, and how much its rest is above that of the one before, or the rest itself where the
/// key is another; each seven bits a byte. The first posting is in the columns of the row.
/// </summary>
internal static class PostingBlock
{
    public const int HeaderLength = sizeof(uint);

    /// <summary>
    /// With it a row is a little longer than a page, so that SQLite fills one page with the end of the row and puts several beginnings into another.
    /// </summary>
    public const int Full = 2400;

    /// <summary>The longest posting.</summary>
    public const int LongestPosting = 20;

    /// <summary>Appends a posting.</summary>
    /// <returns>How many bytes it takes.</returns>
    public static int Append(Span<byte> bytes, Posting before, Posting posting)
    {
        int length = WriteNumber(bytes, posting.Key - before.Key);
        return length + WriteNumber(bytes[length..], posting.Key == before.Key ? posting.Rest - before.Rest : posting.Rest);
    }

    /// <summary>Writes the checksum into the head of a block.</summary>
    public static void Seal(Span<byte> block, long segment, Posting first) => BinaryPrimitives.WriteUInt32LittleEndian(block, SumOf(block[HeaderLength..], segment, first));

    /// <summary>Whether a block is as it was written.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> block, long segment, Posting first)
        => block.Length >= HeaderLength && BinaryPrimitives.ReadUInt32LittleEndian(block) == SumOf(block[HeaderLength..], segment, first);

    /// <summary>Reads the posting at the begin of <paramref name="rest"/> and moves behind it.</summary>
    public static Posting Next(ref ReadOnlySpan<byte> rest, Posting before)
    {
        long key = ReadNumber(ref rest);
        long number = ReadNumber(ref rest);
        return key == 0 ? new Posting(before.Key, before.Rest + number) : new Posting(before.Key + key, number);
    }

    private static uint SumOf(ReadOnlySpan<byte> content, long segment, Posting first) => (uint)Checksum.Of(content, segment, first.Key, first.Rest);

    private static int WriteNumber(Span<byte> bytes, long value)
    {
        int length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            bytes[length++] = (byte)(value | 0x80);
        }

        bytes[length++] = (byte)value;
        return length;
    }

    private static long ReadNumber(ref ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        for (int i = 0, shift = 0; ; i++, shift += 7)
        {
            value |= (bytes[i] & 0x7FL) << shift;
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return value;
            }
        }
    }
}
