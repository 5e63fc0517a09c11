using System.Buffers.Binary;
using System.Numerics;

namespace NewsExtract.Stories.Signatures;

/// <summary>
/// A stored signature: magic (2 bytes), version (1), length of the sketch (2), checksum of all that follows and of the length (4), sketch, profile; little-endian. Before version 2
/// there was only the length of the sketch in front; no such length reads as the magic.
/// </summary>
internal static class SignatureBytes
{
    /// <summary>Version of the sketch and the profile, which each begin with it.</summary>
    public const byte PartVersion = 1;

    private const int VersionAt = 2;
    private const int LengthAt = 3;
    private const int ChecksumAt = 5;
    private const int HeaderLength = 9;

    private static ReadOnlySpan<byte> Magic => "NS"u8;

    public static byte[] Write(ReadOnlySpan<byte> sketch, ReadOnlySpan<byte> profile)
    {
        byte[] bytes = new byte[HeaderLength + sketch.Length + profile.Length];
        Magic.CopyTo(bytes);
        bytes[VersionAt] = StorySignature.FormatVersion;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(LengthAt), (ushort)sketch.Length);
        sketch.CopyTo(bytes.AsSpan(HeaderLength));
        profile.CopyTo(bytes.AsSpan(HeaderLength + sketch.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(ChecksumAt), Checksum(bytes));
        return bytes;
    }

    /// <summary>The parts of a stored signature, which can be read.</summary>
    /// <param name="bytes">The stored signature.</param>
    /// <param name="profile">The second part.</param>
    /// <returns>The first part.</returns>
    /// <exception cref="StoryFormatException">They cannot be read.</exception>
    public static ReadOnlySpan<byte> Read(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> profile)
    {
        ReadOnlySpan<byte> sketch = bytes.StartsWith(Magic) ? Checked(bytes, out profile) : Split(bytes, 0, sizeof(ushort), out profile);
        SignatureCheck.Sketch(sketch);
        SignatureCheck.Profile(profile);
        return sketch;
    }

    private static ReadOnlySpan<byte> Checked(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> profile)
    {
        if (bytes.Length > VersionAt && bytes[VersionAt] != StorySignature.FormatVersion)
        {
            throw new StoryFormatException($"The story signature has format version {bytes[VersionAt]}, and this NewsExtract reads up to version {StorySignature.FormatVersion}. Use a newer NewsExtract, or sign the article anew.");
        }

        ReadOnlySpan<byte> sketch = Split(bytes, LengthAt, HeaderLength, out profile);
        uint expected = BinaryPrimitives.ReadUInt32LittleEndian(bytes[ChecksumAt..]);
        uint actual = Checksum(bytes);
        return actual == expected ? sketch
            : throw new StoryFormatException($"The story signature is broken: its {bytes.Length} bytes have the checksum {actual:X8}, and it says {expected:X8}. Read it again, or sign the article anew.");
    }

    private static ReadOnlySpan<byte> Split(ReadOnlySpan<byte> bytes, int lengthAt, int start, out ReadOnlySpan<byte> profile)
    {
        if (bytes.Length < start || BinaryPrimitives.ReadUInt16LittleEndian(bytes[lengthAt..]) is var length && length > bytes.Length - start)
        {
            throw new StoryFormatException($"These {bytes.Length} bytes are no story signature or are cut short. Sign the article anew.");
        }

        profile = bytes[(start + length)..];
        return bytes.Slice(start, length);
    }

    /// <summary>CRC-32C, which notices each run of up to 32 wrong bits, and processors have it.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = BitOperations.Crc32C(uint.MaxValue, BinaryPrimitives.ReadUInt16LittleEndian(bytes[LengthAt..]));
        ReadOnlySpan<byte> rest = bytes[HeaderLength..];
        for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        }

        foreach (byte value in rest)
        {
            sum = BitOperations.Crc32C(sum, value);
        }

        return ~sum;
    }
}
