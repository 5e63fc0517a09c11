using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace NewsExtract.Models;

/// <summary>Reads a model file; see <see cref="ModelFile"/>. Fields nobody asks for are skipped, so a newer writer may add some.</summary>
internal sealed class ModelFileReader
{
    private readonly Dictionary<ushort, ReadOnlyMemory<byte>> _fields = [];

    /// <exception cref="ModelFormatException">The file is no model, broken, or made for another version of the library.</exception>
    public ModelFileReader(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        CheckHeader(bytes);
        ReadOnlySpan<byte> digest = bytes[^ModelFile.DigestLength..];
        string actual = Hex(SHA256.HashData(bytes[..^ModelFile.DigestLength]));
        Digest = Hex(digest);
        if (actual != Digest)
        {
            throw new ModelFormatException($"The model is broken or cut short: its {bytes.Length} bytes have the SHA-256 {actual}, its end says {Digest}. Use a fresh copy of the file.");
        }

        ReadFields(file[ModelFile.HeaderLength..^ModelFile.DigestLength]);
    }

    /// <summary>The SHA-256 at the end of the file, as lower-case hex.</summary>
    public string Digest { get; }

    public static ModelFileReader Read(Stream stream)
    {
        using var file = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            file.Write(buffer, 0, read);
            if (file.Length > ModelFile.MaximumLength)
            {
                throw new ModelFormatException($"The stream is longer than {ModelFile.MaximumLength} bytes, so it is no model. Load a file that NewsExtract wrote.");
            }
        }

        return new ModelFileReader(file.GetBuffer().AsMemory(0, (int)file.Length));
    }

    /// <summary>The content of a field that must be there.</summary>
    public FieldReader Field(ushort id, string name)
    {
        if (!_fields.TryGetValue(id, out ReadOnlyMemory<byte> field))
        {
            throw new ModelFormatException($"The model has no field {id} ('{name}'). Load a model made for this version of NewsExtract.");
        }

        int length = field.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(field.Span);
        if (length is < 0 or > ModelFile.MaximumLength)
        {
            throw new FieldReader(name, default).Broken($"its content has the length {length}");
        }

        byte[] content = new byte[length];
        if (!BrotliDecoder.TryDecompress(field.Span[sizeof(int)..], content, out int written) || written != length)
        {
            throw new FieldReader(name, default).Broken($"its content does not decompress to {length} bytes");
        }

        return new FieldReader(name, content);
    }

    // Convert has lower-case hex from .NET 9 on only.
    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ToLowerInvariant();

    private static void CheckHeader(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(ModelFile.Magic))
        {
            string start = Hex(bytes[..Math.Min(bytes.Length, ModelFile.Magic.Length)]);
            throw new ModelFormatException($"This is no NewsExtract model: its {bytes.Length} bytes start with '{start}'. Load a file that NewsExtract wrote.");
        }

        // The version comes before the digest: a file of another version may well end in something else.
        if (bytes.Length < ModelFile.HeaderLength + ModelFile.DigestLength)
        {
            throw new ModelFormatException($"The model is cut short: it has {bytes.Length} bytes. Use a fresh copy of the file.");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes[ModelFile.Magic.Length..]);
        if (version != ModelFile.FormatVersion)
        {
            string cure = version > ModelFile.FormatVersion ? "Use a newer NewsExtract." : "Train the model anew.";
            throw new ModelFormatException($"The model has format version {version}, and this NewsExtract reads version {ModelFile.FormatVersion}. {cure}");
        }
    }

    private void ReadFields(ReadOnlyMemory<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            if (rest.Length < ModelFile.FieldHeaderLength)
            {
                throw new ModelFormatException($"The model has {rest.Length} bytes behind its last field. Use a fresh copy of the file.");
            }

            ushort id = BinaryPrimitives.ReadUInt16LittleEndian(rest.Span);
            int length = BinaryPrimitives.ReadInt32LittleEndian(rest.Span[sizeof(ushort)..]);
            rest = rest[ModelFile.FieldHeaderLength..];
            if (length < 0 || length > rest.Length || !_fields.TryAdd(id, rest[..length]))
            {
                throw new ModelFormatException($"The model's field {id} of {length} bytes is broken or stands twice; {rest.Length} bytes are left. Use a fresh copy of the file.");
            }

            rest = rest[length..];
        }
    }
}
