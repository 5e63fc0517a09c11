using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Signatures;

/// <summary>
/// Layout of the first part of a signature: version (1 byte), flags (1), shingles (4), time of publication in Unix seconds (8), number of candidate keys (1),
/// reserved (1), minima (<see cref="MinHashSketch.Bins"/>), candidate keys (4 each, the most telling first). Little-endian.
/// </summary>
internal static class StorySketch
{
    public const int MostBytes = 400;

    /// <summary>Keys of rare terms and names under which an index finds the story.</summary>
    public const int MostKeys = 24;

    public const int HeaderLength = 16;

    private const int ShinglesAt = 2;
    private const int PublishedAt = 6;
    private const int KeysAt = 14;
    private const byte HasDate = 1;

    public static byte[] Write(Shingles shingles, DateTimeOffset? published, ReadOnlySpan<uint> keys)
    {
        byte[] bytes = new byte[HeaderLength + MinHashSketch.Bins + (keys.Length * sizeof(uint))];
        bytes[0] = SignatureBytes.PartVersion;
        bytes[1] = published is null ? (byte)0 : HasDate;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(ShinglesAt), shingles.Count);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(PublishedAt), published?.ToUnixTimeSeconds() ?? 0);
        bytes[KeysAt] = (byte)keys.Length;
        MinHashSketch.Fill(shingles.Hashes, bytes.AsSpan(HeaderLength, MinHashSketch.Bins));
        for (int i = 0; i < keys.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(HeaderLength + MinHashSketch.Bins + (i * sizeof(uint))), keys[i]);
        }

        return bytes;
    }

    public static int Shingles(ReadOnlySpan<byte> sketch) => BinaryPrimitives.ReadInt32LittleEndian(sketch[ShinglesAt..]);

    public static DateTimeOffset? Published(ReadOnlySpan<byte> sketch)
        => (sketch[1] & HasDate) == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64LittleEndian(sketch[PublishedAt..]));

    public static ReadOnlySpan<byte> Minima(ReadOnlySpan<byte> sketch) => sketch.Slice(HeaderLength, MinHashSketch.Bins);

    public static ReadOnlySpan<uint> Keys(ReadOnlySpan<byte> sketch) => MemoryMarshal.Cast<byte, uint>(sketch.Slice(HeaderLength + MinHashSketch.Bins, sketch[KeysAt] * sizeof(uint)));
}
