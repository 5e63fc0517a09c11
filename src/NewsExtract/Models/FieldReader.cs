using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace NewsExtract.Models;

/// <summary>Reads the content of one field of a model file.</summary>
/// <param name="name">What the field holds, for messages.</param>
/// <param name="content">Its content.</param>
internal ref struct FieldReader(string name, ReadOnlySpan<byte> content)
{
    private const byte Continues = 0x80;
    private const int LongestVarint = 5;

    private ReadOnlySpan<byte> _rest = content;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count < 0 || count > _rest.Length)
        {
            throw Broken($"{count} bytes are to come, but {_rest.Length} are left");
        }

        ReadOnlySpan<byte> bytes = _rest[..count];
        _rest = _rest[count..];
        return bytes;
    }

    /// <summary>A number as <see cref="FieldWriter.Varint"/> writes it. Nearly all of a model's are short, so that the first byte has a way of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Varint()
    {
        ReadOnlySpan<byte> rest = _rest;
        if (!rest.IsEmpty && rest[0] < Continues)
        {
            _rest = rest[1..];
            return rest[0];
        }

        return LongVarint();
    }

    /// <summary>A number of things that take at least a byte each, so that no broken number asks for more memory than the field is long.</summary>
    public int Count()
    {
        uint count = Varint();
        return count <= _rest.Length ? (int)count : throw Broken($"{count} items are to come, but {_rest.Length} bytes are left");
    }

    public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Bytes(sizeof(float)));

    private uint LongVarint()
    {
        uint value = 0;
        int most = Math.Min(_rest.Length, LongestVarint);
        for (int i = 0; i < most; i++)
        {
            byte next = _rest[i];
            value |= (uint)(next & (Continues - 1)) << (7 * i);
            if (next < Continues)
            {
                _rest = _rest[(i + 1)..];
                return value;
            }
        }

        throw Broken(most < LongestVarint ? "a number is cut short" : "a number is longer than five bytes");
    }

    public readonly ModelFormatException Broken(string why) => new($"The model's field '{name}' is broken: {why}. Use a fresh copy of the model, or train it anew.");
}
