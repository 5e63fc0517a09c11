using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace NewsExtract.Sqlite.Storage;

/// <summary>How the id of an article is written: as UTF-8, or, where it is no valid text, as it is behind a byte that UTF-8 never has.</summary>
internal static class StoredId
{
    private const byte Raw = 0xFF;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] ToBytes(string id)
    {
        try
        {
            return Strict.GetBytes(id);
        }
        catch (EncoderFallbackException)
        {
            return [Raw, .. MemoryMarshal.AsBytes(id.AsSpan())];
        }
    }

    public static string FromBytes(ReadOnlySpan<byte> bytes)
        => bytes is [Raw, .. var characters] ? new string(MemoryMarshal.Cast<byte, char>(characters.ToArray())) : Encoding.UTF8.GetString(bytes);

    /// <summary>48 bits under which the id is looked up: ids cannot easily be made to collide, and the index stays small.</summary>
    public static long Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, digest);
        return (long)(BinaryPrimitives.ReadUInt64LittleEndian(digest) >> 16);
    }
}
