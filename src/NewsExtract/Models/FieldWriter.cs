using System.Buffers;
using System.Buffers.Binary;

namespace NewsExtract.Models;

/// <summary>Writes the content of one field of a model file.</summary>
internal sealed class FieldWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlySpan<byte> Content => _bytes.WrittenSpan;

    public void Bytes(ReadOnlySpan<byte> values) => _bytes.Write(values);

    /// <summary>Seven bits a byte, the lowest first; the eighth says that more follow.</summary>
    public void Varint(uint value)
    {
        Span<byte> room = _bytes.GetSpan(5);
        int length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            room[length++] = (byte)(value | 0x80);
        }

        room[length++] = (byte)value;
        _bytes.Advance(length);
    }

    public void Single(float value)
    {
        BinaryPrimitives.WriteSingleLittleEndian(_bytes.GetSpan(sizeof(float)), value);
        _bytes.Advance(sizeof(float));
    }
}
