using System.Buffers.Binary;

namespace NewsExtract.Models;

/// <summary>Reads the content of one field of a model file.</summary>
/// <param name="name">What the field holds, for messages.</param>
/// <param name="content">Its content.</param>
internal ref struct FieldReader(string name, ReadOnlySpan<byte> content)
{
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

    public uint Varint()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = Bytes(1)[0];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw Broken("a number is longer than five bytes");
    }

    /// <summary>A number of things that take at least a byte each, so that no broken number asks for more memory than the field is long.</summary>
    public int Count()
    {
        uint count = Varint();
        return count <= _rest.Length ? (int)count : throw Broken($"{count} items are to come, but {_rest.Length} bytes are left");
    }

    public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Bytes(sizeof(float)));

    public readonly ModelFormatException Broken(string why) => new($"The model's field '{name}' is broken: {why}. Use a fresh copy of the model, or train it anew.");
}
