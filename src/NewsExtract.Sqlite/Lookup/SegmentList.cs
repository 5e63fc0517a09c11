using NewsExtract.Sqlite.Storage;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>The segments of the file, the latest first. Not thread-safe.</summary>
internal sealed class SegmentList(Database database, SharedMaps maps)
{
    /// <summary>Segments of one tier that are merged.</summary>
    private const int FanOut = 4;

    /// <summary>A segment of this tier has a quarter of a million articles and is not merged: writing it takes about a second.</summary>
    private const int MostTier = 4;

    private readonly BlockTable _blocks = new(database);
    private readonly SegmentReader _reader = new(new BlockTable(database));
    private readonly MapTable _maps = new(database, maps);
    private List<Segment> _segments = [];

    public IReadOnlyList<Segment> Segments => _segments;


    public void Load()
    {
        _segments = [];
        using Statement query = database.Query("SELECT segment, tier, first, last, keys, live, gone, checksum FROM segments ORDER BY first DESC");
        while (query.Step())
        {
            var segment = new Segment(query.Long(0), (int)query.Long(1), query.Long(2), query.Long(3), query.Long(4), query.Long(5), query.Bytes(6).ToArray()) { Map = _maps.Read(query.Long(0)) };
            if (query.Long(7) != ChecksumOf(segment))
            {
                throw SqliteErrors.Damaged(database.Path, $"the checksum of segment {segment.Id} is wrong");
            }

            _segments.Add(segment);
        }
    }

    /// <summary>The latest live articles of the file that have a key; see <see cref="SegmentReader.Latest"/>.</summary>
    public int Latest(long key, Span<long> numbers)
    {
        int count = 0;
        for (int i = 0; i < _segments.Count && count < numbers.Length; i++)
        {
            count += _reader.Latest(_segments[i], key, numbers[count..]);
        }

        return count;
    }

    /// <summary>Writes the postings of articles behind those of all segments, and merges what has become many.</summary>
    /// <param name="articles">The articles in order of arrival.</param>
    public void Add(IReadOnlyList<(long Number, StorySignature Signature)> articles)
    {
        if (articles.Count == 0)
        {
            return;
        }

        long first = articles[0].Number;
        long last = articles[^1].Number;
        var postings = new List<Posting>(articles.Count * PostingKey.Most);
        Span<long> keys = stackalloc long[PostingKey.Most];
        foreach ((long number, StorySignature signature) in articles)
        {
            foreach (long key in keys[..PostingKey.Fill(signature, keys)])
            {
                postings.Add(new Posting(key, last - number));
            }
        }

        postings.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Rest.CompareTo(b.Rest));

        // Numbers that are missing were removed before; nothing points to them, so they need no bits.
        Write(0, first, last, articles.Count, postings.Count, postings, at: 0);
        MergeMany();
    }

    /// <summary>Takes articles out. A segment without articles goes.</summary>
    public void Remove(IEnumerable<long> numbers)
    {
        foreach (IGrouping<int, long> group in numbers.GroupBy(IndexOf).OrderByDescending(group => group.Key))
        {
            Segment segment = _segments[group.Key].Without([.. group]);
            if (segment.Live > 0)
            {
                _segments[group.Key] = segment;
                WriteRow(segment);
            }
            else
            {
                Delete(segment);
                _segments.RemoveAt(group.Key);
            }
        }
    }

    /// <summary>Writes segments anew of which many articles are gone.</summary>
    public void Compact()
    {
        for (int i = _segments.Count - 1; i >= 0; i--)
        {
            long gone = _segments[i].Gone.Sum(bits => (long)System.Numerics.BitOperations.PopCount(bits));
            if (gone > _segments[i].Live / 4)
            {
                Merge(i, 1, _segments[i].Tier);
            }
        }
    }

    /// <summary>All live postings, for checking.</summary>
    public IEnumerable<(long Number, long Key)> All() => _segments.SelectMany(segment => _reader.All(segment).Select(posting => (segment.Last - posting.Rest, posting.Key)));

    private void MergeMany()
    {
        while (_segments.Count >= FanOut && _segments[0].Tier < MostTier && _segments.Take(FanOut).All(segment => segment.Tier == _segments[0].Tier))
        {
            Merge(0, FanOut, _segments[0].Tier + 1);
        }
    }

    private void Merge(int at, int count, int tier)
    {
        List<Segment> sources = _segments.GetRange(at, count);
        _segments.RemoveRange(at, count);
        long last = sources[0].Last;
        IEnumerable<Posting> postings = SegmentMerge.InOrder([.. sources.Select(source => (last - source.Last, _reader.All(source)))]);
        Write(tier, sources[^1].First, last, sources.Sum(source => source.Live), sources.Sum(source => source.Keys), postings, at);
        sources.ForEach(Delete);
    }

    private void Write(int tier, long first, long last, long live, long mostKeys, IEnumerable<Posting> postings, int at)
    {
        long id = NextId();
        var writer = new SegmentWriter(_blocks, id, mostKeys);
        foreach (Posting posting in postings)
        {
            writer.Add(posting);
        }

        var segment = new Segment(id, tier, first, last, writer.Keys, live, Segment.NoneGone(first, last)) { Map = writer.End() };
        _maps.Write(id, segment.Map);
        WriteRow(segment);
        _segments.Insert(at, segment);
    }

    private int IndexOf(long number)
        => _segments.FindIndex(segment => segment.First <= number && number <= segment.Last) is var i && i >= 0 ? i : throw SqliteErrors.Damaged(database.Path, $"no segment has article {number}");

    private long NextId()
    {
        using Statement query = database.Query("SELECT COALESCE(MAX(segment), 0) + 1 FROM segments");
        return query.Step() ? query.Long(0) : 1;
    }

    private void WriteRow(Segment segment)
        => database.Query("INSERT OR REPLACE INTO segments (segment, tier, first, last, keys, live, gone, checksum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
            .Bind(1, segment.Id).Bind(2, segment.Tier).Bind(3, segment.First).Bind(4, segment.Last).Bind(5, segment.Keys).Bind(6, segment.Live).Bind(7, segment.Gone.AsSpan()).Bind(8, ChecksumOf(segment)).Run();

    private void Delete(Segment segment)
    {
        _blocks.Delete(segment.Id);
        _maps.Delete(segment.Id);
        database.Query("DELETE FROM segments WHERE segment = ?1").Bind(1, segment.Id).Run();
    }

    private static long ChecksumOf(Segment segment) => Checksum.Of(segment.Gone, segment.Id, segment.Tier, segment.First, segment.Last, segment.Keys, segment.Live);
}
