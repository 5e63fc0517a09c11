using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Models;

namespace NewsExtract.Entities.Model;

/// <summary>Stores a <see cref="NetVocabulary"/>: the length of a vector, sorted hashes, scales, then the vectors.</summary>
internal static class NetVocabularyCodec
{
    private const ushort InfinityBits = 0x7F80;

    public static void Write(NetVocabulary words, FieldWriter field)
    {
        field.Varint((uint)words.Width);
        SortedHashes.Write(words.Hashes(), field);
        Span<byte> bytes = stackalloc byte[sizeof(ushort)];
        foreach (ushort scale in words.Scales)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, scale);
            field.Bytes(bytes);
        }

        field.Bytes(MemoryMarshal.AsBytes(words.Rows.AsSpan()));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static NetVocabulary Read(FieldReader field)
    {
        int width = NetLimits.Size(ref field);
        uint[] words = SortedHashes.Read(ref field);
        int rows = words.Length + 1;
        ReadOnlySpan<byte> bytes = field.Bytes(rows * sizeof(ushort));
        ushort[] scales = new ushort[rows];
        for (int row = 0; row < rows; row++)
        {
            scales[row] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(row * sizeof(ushort))..]);
            if (scales[row] >= InfinityBits || NetVocabulary.ScaleOf(scales[row]) > 1)
            {
                throw field.Broken($"the scale of row {row} is {NetVocabulary.ScaleOf(scales[row])}; it must be between 0 and 1");
            }
        }

        return rows <= int.MaxValue / width
            ? new NetVocabulary(words, MemoryMarshal.Cast<byte, sbyte>(field.Bytes(rows * width)).ToArray(), scales)
            : throw field.Broken($"{rows} rows of {width} are too many");
    }
}
