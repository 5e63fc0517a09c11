using NewsExtract.Sqlite.Storage;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>The maps of segments in the file. Not thread-safe.</summary>
internal sealed class MapTable(Database database, SharedMaps shared)
{
    public SegmentMap Read(long segment)
    {
        // The bytes come last: where the map is in memory they are not read.
        using Statement query = database.Query("SELECT checksum, firsts, filter FROM maps WHERE segment = ?1");
        if (!query.Bind(1, segment).Step())
        {
            throw SqliteErrors.Damaged(database.Path, $"segment {segment} has no map");
        }

        long checksum = query.Long(0);
        if (shared.Find(segment, checksum) is { } known)
        {
            return known;
        }

        byte[] firsts = query.Bytes(1).ToArray();
        byte[] filter = query.Bytes(2).ToArray();
        if (checksum != ChecksumOf(segment, firsts, filter) || !KeyFilter.IsWhole(filter))
        {
            throw SqliteErrors.Damaged(database.Path, $"the checksum of the map of segment {segment} is wrong");
        }

        var map = new SegmentMap(SegmentMap.FirstsFromBytes(firsts), new KeyFilter(filter));
        shared.Add(segment, checksum, map);
        return map;
    }

    public void Write(long segment, SegmentMap map)
    {
        byte[] firsts = map.FirstsToBytes();
        long checksum = ChecksumOf(segment, firsts, map.Filter.Bytes);
        database.Query("INSERT INTO maps (segment, checksum, firsts, filter) VALUES (?1, ?2, ?3, ?4)")
            .Bind(1, segment).Bind(2, checksum).Bind(3, firsts.AsSpan()).Bind(4, map.Filter.Bytes).Run();
        shared.Add(segment, checksum, map);
    }

    public void Delete(long segment) => database.Query("DELETE FROM maps WHERE segment = ?1").Bind(1, segment).Run();

    private static long ChecksumOf(long segment, ReadOnlySpan<byte> firsts, ReadOnlySpan<byte> filter) => Checksum.Of(filter, segment, Checksum.Of(firsts));
}
