using System.Collections.Concurrent;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>The maps of segments that any reader of an index has in memory, so that all share them. Thread-safe.</summary>
internal sealed class SharedMaps
{
    private const int MostForgotten = 256;

    // A number of a segment may come again with other postings, but not with their checksum.
    private readonly ConcurrentDictionary<(long Segment, long Checksum), WeakReference<SegmentMap>> _maps = new();

    public SegmentMap? Find(long segment, long checksum) => _maps.TryGetValue((segment, checksum), out WeakReference<SegmentMap>? known) && known.TryGetTarget(out SegmentMap? map) ? map : null;

    public void Add(long segment, long checksum, SegmentMap map)
    {
        if (_maps.Count > MostForgotten)
        {
            _maps.Clear();
        }

        _maps[(segment, checksum)] = new WeakReference<SegmentMap>(map);
    }
}
