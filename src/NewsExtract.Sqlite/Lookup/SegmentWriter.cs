using NewsExtract.Sqlite.Storage;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>Writes the postings of a segment, which come sorted. Not thread-safe.</summary>
internal sealed class SegmentWriter(Database database, long segment, KeyFilter filter)
{
    private readonly byte[] _block = new byte[PostingBlock.Full + PostingBlock.LongestPosting];
    private int _length;
    private Posting _first;
    private Posting _last = new(-1, 0);

    /// <summary>How many keys have come.</summary>
    public long Keys { get; private set; }

    public void Add(Posting posting)
    {
        if (posting.Key != _last.Key)
        {
            Keys++;
            filter.Add(posting.Key);
        }

        if (_length >= PostingBlock.Full)
        {
            End();
        }

        if (_length == 0)
        {
            _first = posting;
            _length = PostingBlock.HeaderLength;
        }
        else
        {
            _length += PostingBlock.Append(_block.AsSpan(_length), _last, posting);
        }

        _last = posting;
    }

    /// <summary>Writes what is left.</summary>
    public void End()
    {
        if (_length > 0)
        {
            Span<byte> block = _block.AsSpan(0, _length);
            PostingBlock.Seal(block, segment, _first);
            database.Query("INSERT INTO postings (segment, key, rest, block) VALUES (?1, ?2, ?3, ?4)").Bind(1, segment).Bind(2, _first.Key).Bind(3, _first.Rest).Bind(4, block).Run();
            _length = 0;
        }
    }
}
