using System.Collections.Concurrent;
using NewsExtract.Sqlite.Storage;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>The filters of segments that any reader of an index has in memory, so that all share them. Thread-safe.</summary>
internal sealed class SharedFilters
{
    private const int MostForgotten = 256;

    // A number of a segment may come again with other postings, but not with their checksum.
    private readonly ConcurrentDictionary<(long Segment, long Checksum), WeakReference<KeyFilter>> _filters = new();

    public KeyFilter? Find(long segment, long checksum)
        => _filters.TryGetValue((segment, checksum), out WeakReference<KeyFilter>? known) && known.TryGetTarget(out KeyFilter? filter) ? filter : null;

    public void Add(long segment, long checksum, KeyFilter filter)
    {
        if (_filters.Count > MostForgotten)
        {
            _filters.Clear();
        }

        _filters[(segment, checksum)] = new WeakReference<KeyFilter>(filter);
    }
}

/// <summary>The filters of the file. Not thread-safe.</summary>
internal sealed class FilterTable(Database database, SharedFilters shared)
{
    public KeyFilter Read(long segment)
    {
        // The bytes come last: where the filter is in memory they are not read.
        using Statement query = database.Query("SELECT checksum, bits FROM filters WHERE segment = ?1");
        if (!query.Bind(1, segment).Step())
        {
            throw SqliteErrors.Damaged(database.Path, $"segment {segment} has no filter");
        }

        long checksum = query.Long(0);
        if (shared.Find(segment, checksum) is { } known)
        {
            return known;
        }

        byte[] bits = query.Bytes(1).ToArray();
        if (!KeyFilter.IsWhole(bits) || checksum != Checksum.Of(bits, segment))
        {
            throw SqliteErrors.Damaged(database.Path, $"the checksum of the filter of segment {segment} is wrong");
        }

        var filter = new KeyFilter(bits);
        shared.Add(segment, checksum, filter);
        return filter;
    }

    public void Write(long segment, KeyFilter filter)
    {
        long checksum = Checksum.Of(filter.Bytes, segment);
        database.Query("INSERT INTO filters (segment, checksum, bits) VALUES (?1, ?2, ?3)").Bind(1, segment).Bind(2, checksum).Bind(3, filter.Bytes).Run();
        shared.Add(segment, checksum, filter);
    }

    public void Delete(long segment) => database.Query("DELETE FROM filters WHERE segment = ?1").Bind(1, segment).Run();
}
