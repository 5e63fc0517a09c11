using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace NewsExtract.Models;

/// <summary>Writes a model file field by field; see <see cref="ModelFile"/>. The same fields give the same bytes. Not thread-safe.</summary>
internal sealed class ModelFileWriter
{
    private const int BestQuality = 11;

    // Brotli's largest ordinary window; 16 MiB, so that every field is one.
    private const int Window = 24;

    private readonly ArrayBufferWriter<byte> _file = new(64 * 1024);

    public ModelFileWriter()
    {
        _file.Write(ModelFile.Magic);
        WriteInt32(ModelFile.FormatVersion);
    }

    public void Add(ushort id, Action<FieldWriter> write)
    {
        var field = new FieldWriter();
        write(field);
        ReadOnlySpan<byte> content = field.Content;
        byte[] compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        if (!BrotliEncoder.TryCompress(content, compressed, out int length, BestQuality, Window))
        {
            throw new InvalidOperationException($"Field {id} of {content.Length} bytes could not be compressed.");
        }

        BinaryPrimitives.WriteUInt16LittleEndian(_file.GetSpan(sizeof(ushort)), id);
        _file.Advance(sizeof(ushort));
        WriteInt32(length + sizeof(int));
        WriteInt32(content.Length);
        _file.Write(compressed.AsSpan(0, length));
    }

    /// <summary>Ends the file.</summary>
    public byte[] ToArray() => [.. _file.WrittenSpan, .. SHA256.HashData(_file.WrittenSpan)];

    private void WriteInt32(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_file.GetSpan(sizeof(int)), value);
        _file.Advance(sizeof(int));
    }
}
