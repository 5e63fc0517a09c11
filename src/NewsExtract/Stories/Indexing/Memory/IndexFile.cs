namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>
/// Layout of a saved index: magic, format version (int), a record with options and counts, a record a story, a record an article, SHA-256 of all before it. A record is its length
/// (int) and its content; what stands behind the content that a version knows is skipped, so a newer writer may add to it. Little-endian. Unlike a model it may be larger than memory
/// allows at once, so it is written and read record by record.
/// </summary>
internal static class IndexFile
{
    /// <summary>Since version 2 each signature carries a checksum of its own.</summary>
    public const int FormatVersion = 2;

    /// <summary>The oldest version that is read.</summary>
    public const int OldestVersion = 1;

    public const int HeaderLength = 8 + sizeof(int);
    public const int DigestLength = 32;

    /// <summary>A record that claims to be longer is broken. A story may have been merged from many.</summary>
    public const int LongestRecord = 64 * 1024 * 1024;

    /// <summary>In place of ticks that there are none of.</summary>
    public const long NoTicks = -1;

    public static ReadOnlySpan<byte> Magic => "NEWSIDX\0"u8;
}
