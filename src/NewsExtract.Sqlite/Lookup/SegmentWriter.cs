namespace NewsExtract.Sqlite.Lookup;

/// <summary>Writes the postings of a segment, which come sorted. Not thread-safe.</summary>
/// <param name="blocks">Takes the blocks.</param>
/// <param name="segment">The segment.</param>
/// <param name="mostKeys">It has no more keys than this.</param>
internal sealed class SegmentWriter(BlockTable blocks, long segment, long mostKeys)
{
    private readonly byte[] _block = new byte[PostingBlock.Full + PostingBlock.LongestPosting];
    private readonly KeyFilter _filter = KeyFilter.For(mostKeys);
    private readonly List<Posting> _firsts = [];
    private Posting _last = new(-1, 0);
    private int _length;

    /// <summary>How many keys have come.</summary>
    public long Keys { get; private set; }

    public void Add(Posting posting)
    {
        if (posting.Key != _last.Key)
        {
            Keys++;
            _filter.Add(posting.Key);
        }

        if (_length >= PostingBlock.Full)
        {
            EndBlock();
        }

        if (_length == 0)
        {
            _firsts.Add(posting);
            _length = PostingBlock.HeaderLength;
        }
        else
        {
            _length += PostingBlock.Append(_block.AsSpan(_length), _last, posting);
        }

        _last = posting;
    }

    /// <summary>Writes what is left.</summary>
    public SegmentMap End()
    {
        EndBlock();
        return new SegmentMap([.. _firsts], _filter);
    }

    private void EndBlock()
    {
        if (_length > 0)
        {
            Span<byte> block = _block.AsSpan(0, _length);
            PostingBlock.Seal(block, segment, _firsts[^1]);
            blocks.Write(segment, _firsts.Count - 1, block);
            _length = 0;
        }
    }
}
