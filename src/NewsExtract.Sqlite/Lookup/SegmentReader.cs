using NewsExtract.Sqlite.Storage;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>Reads postings of segments. Not thread-safe.</summary>
internal sealed class SegmentReader(Database database)
{
    /// <summary>The latest live articles of a segment that have a key, as many as there are or <paramref name="numbers"/> takes.</summary>
    /// <returns>How many it took.</returns>
    public int Latest(Segment segment, long key, Span<long> numbers)
    {
        // The block that has the key's first posting begins there or before; the key's others follow, maybe in further blocks.
        int count = 0;
        using Statement before = database.Query("SELECT key, rest, block FROM postings WHERE segment = ?1 AND (key, rest) <= (?2, 0) ORDER BY key DESC, rest DESC LIMIT 1");
        before.Bind(1, segment.Id).Bind(2, key);
        Posting last = new(-1, 0);
        bool isPassed = before.Step() && Collect(before, segment, key, numbers, ref count, out last);
        while (!isPassed && count < numbers.Length)
        {
            using Statement next = database.Query("SELECT key, rest, block FROM postings WHERE segment = ?1 AND (key, rest) > (?2, ?3) ORDER BY key, rest LIMIT 1");
            next.Bind(1, segment.Id).Bind(2, last.Key).Bind(3, last.Rest);
            isPassed = !next.Step() || next.Long(0) > key || Collect(next, segment, key, numbers, ref count, out last);
        }

        return count;
    }

    /// <summary>All postings of a segment in order, those of articles that are gone left out.</summary>
    public IEnumerable<Posting> All(Segment segment)
    {
        var postings = new List<Posting>(PostingBlock.Full);
        Statement query = database.Prepare("SELECT key, rest, block FROM postings WHERE segment = ?1 ORDER BY key, rest");
        try
        {
            query.Bind(1, segment.Id);
            while (query.Step())
            {
                postings.Clear();
                Decode(query, segment, postings);
                foreach (Posting posting in postings)
                {
                    if (!segment.IsGone(NumberOf(segment, posting)))
                    {
                        yield return posting;
                    }
                }
            }
        }
        finally
        {
            query.Close();
        }
    }

    private bool Collect(Statement row, Segment segment, long key, Span<long> numbers, ref int count, out Posting last)
    {
        last = new Posting(row.Long(0), row.Long(1));
        ReadOnlySpan<byte> rest = ContentOf(row, segment, last);
        while (true)
        {
            if (last.Key > key || count == numbers.Length)
            {
                return true;
            }

            if (last.Key == key && NumberOf(segment, last) is var number && !segment.IsGone(number))
            {
                numbers[count++] = number;
            }

            if (rest.IsEmpty)
            {
                return false;
            }

            last = PostingBlock.Next(ref rest, last);
        }
    }

    private void Decode(Statement row, Segment segment, List<Posting> postings)
    {
        var last = new Posting(row.Long(0), row.Long(1));
        ReadOnlySpan<byte> rest = ContentOf(row, segment, last);
        postings.Add(last);
        while (!rest.IsEmpty)
        {
            last = PostingBlock.Next(ref rest, last);
            postings.Add(last);
        }
    }

    private ReadOnlySpan<byte> ContentOf(Statement row, Segment segment, Posting first)
    {
        ReadOnlySpan<byte> block = row.Bytes(2);
        return PostingBlock.IsWhole(block, segment.Id, first) ? block[PostingBlock.HeaderLength..] : throw SqliteErrors.Damaged(database.Path, $"the checksum of postings of segment {segment.Id} is wrong");
    }

    private static long NumberOf(Segment segment, Posting posting) => segment.Last - posting.Rest;
}
