using System.Security.Cryptography;
using System.Text;

namespace NewsExtract.Postgres.Storage;

/// <summary>What stands for an id in the index on ids: the start of its SHA-256.</summary>
internal static class IdDigest
{
    // PostgreSQL's text is UTF-8 without NUL, so an id must be too.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">The id has a NUL or half of a surrogate pair.</exception>
    public static Guid Of(string id)
    {
        try
        {
            if (id.Contains('\0'))
            {
                throw new ArgumentException($"The id '{id.Replace("\0", "\\0", StringComparison.Ordinal)}' has the character U+0000, which PostgreSQL's text cannot hold. Use another id, such as a hash of this one.", nameof(id));
            }

            return new Guid(SHA256.HashData(Strict.GetBytes(id)).AsSpan(0, 16), bigEndian: true);
        }
        catch (EncoderFallbackException error)
        {
            throw new ArgumentException($"The id has half of a surrogate pair at {error.Index}, which UTF-8 cannot hold. Use another id, such as a hash of this one.", nameof(id), error);
        }
    }
}
