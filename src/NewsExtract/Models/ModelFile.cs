namespace NewsExtract.Models;

/// <summary>
/// The layout that all model files share: magic, format version (int), fields, SHA-256 of everything before it. A field is its id
/// (ushort), the length of what follows (int), the length of its content (int) and the content, Brotli-compressed. Little-endian.
/// </summary>
internal static class ModelFile
{
    public const int FormatVersion = 1;

    public const int HeaderLength = 8 + sizeof(int);
    public const int FieldHeaderLength = sizeof(ushort) + sizeof(int);
    public const int DigestLength = 32;

    /// <summary>A file, or a field of it, that claims to be longer is broken or hostile.</summary>
    public const int MaximumLength = 64 * 1024 * 1024;

    public static ReadOnlySpan<byte> Magic => "NEWSXTR\0"u8;
}
