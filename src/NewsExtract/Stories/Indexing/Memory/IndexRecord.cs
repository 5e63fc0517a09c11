using System.Buffers.Binary;

namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>Reads the content of one record of a saved index.</summary>
/// <param name="name">What the record holds, for messages.</param>
/// <param name="content">Its content.</param>
internal ref struct IndexRecord(string name, ReadOnlySpan<byte> content)
{
    private ReadOnlySpan<byte> _rest = content;

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(sizeof(int)));

    public long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Bytes(sizeof(long)));

    public double Double() => BitConverter.Int64BitsToDouble(Int64());

    public TimeSpan? Span() => Int64() is var ticks && ticks == IndexFile.NoTicks ? null : new TimeSpan(ticks);

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Number(int end) => Int32() is var number && number >= 0 && number < end ? number : throw Broken($"{number} stands for one of {end}");

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

    public readonly StoryFormatException Broken(string why) => new($"The saved story index is broken: in {name}, {why}. Use a fresh copy of the file, or add the articles anew.");
}
