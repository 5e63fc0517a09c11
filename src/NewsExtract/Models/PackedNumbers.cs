using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace NewsExtract.Models;

/// <summary>Numbers in three bytes each. Thread-safe once it is filled.</summary>
internal sealed class PackedNumbers(int count)
{
    /// <summary>No number may be larger.</summary>
    public const int Maximum = (1 << 24) - 1;

    private const int Size = 3;

    // One byte more: the last number is read with the byte behind it.
    private readonly byte[] _bytes = new byte[(Size * count) + 1];

    public int this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (int)(BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(Size * index)) & Maximum);
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)value, (uint)Maximum, nameof(value));
            Span<byte> bytes = _bytes.AsSpan(Size * index, Size);
            bytes[0] = (byte)value;
            bytes[1] = (byte)(value >> 8);
            bytes[2] = (byte)(value >> 16);
        }
    }
}
