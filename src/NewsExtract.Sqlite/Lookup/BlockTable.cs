using NewsExtract.Sqlite.Storage;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>The blocks of postings in the file, those of a segment one behind the other. Not thread-safe.</summary>
internal sealed class BlockTable(Database database)
{
    /// <summary>Blocks of a segment at most; its number stands above.</summary>
    private const int BlockBits = 20;

    /// <summary>Reads a block, of which the bytes are valid until <paramref name="row"/> is disposed.</summary>
    /// <returns>Its content behind the first posting.</returns>
    public ReadOnlySpan<byte> Read(Segment segment, int block, out Statement row)
    {
        row = database.Query("SELECT block FROM postings WHERE place = ?1");
        if (!row.Bind(1, PlaceOf(segment.Id, block)).Step())
        {
            throw SqliteErrors.Damaged(database.Path, $"block {block} of segment {segment.Id} is missing");
        }

        ReadOnlySpan<byte> bytes = row.Bytes(0);
        return PostingBlock.IsWhole(bytes, segment.Id, segment.Map.FirstOf(block))
            ? bytes[PostingBlock.HeaderLength..]
            : throw SqliteErrors.Damaged(database.Path, $"the checksum of block {block} of segment {segment.Id} is wrong");
    }

    public void Write(long segment, int block, ReadOnlySpan<byte> bytes)
        => database.Query("INSERT INTO postings (place, block) VALUES (?1, ?2)").Bind(1, PlaceOf(segment, block)).Bind(2, bytes).Run();

    /// <summary>Deletes all blocks of a segment.</summary>
    public void Delete(long segment)
        => database.Query("DELETE FROM postings WHERE place >= ?1 AND place < ?2").Bind(1, PlaceOf(segment, 0)).Bind(2, PlaceOf(segment + 1, 0)).Run();

    private static long PlaceOf(long segment, int block) => (segment << BlockBits) | (long)block;
}
