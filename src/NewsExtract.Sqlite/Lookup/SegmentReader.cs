using NewsExtract.Sqlite.Storage;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>Reads postings of segments. Not thread-safe.</summary>
internal sealed class SegmentReader(BlockTable blocks)
{
    /// <summary>The latest live articles of a segment that have a key, as many as there are or <paramref name="numbers"/> takes.</summary>
    /// <returns>How many it took.</returns>
    public int Latest(Segment segment, long key, Span<long> numbers)
    {
        if (!segment.Map.Filter.MayHave(key))
        {
            return 0;
        }

        int count = 0;
        bool isPassed = false;
        for (int block = segment.Map.BlockOf(key); !isPassed && block < segment.Map.Blocks && segment.Map.FirstOf(block).Key <= key; block++)
        {
            ReadOnlySpan<byte> rest = blocks.Read(segment, block, out Statement row);
            using (row)
            {
                isPassed = Collect(segment, segment.Map.FirstOf(block), rest, key, numbers, ref count);
            }
        }

        return count;
    }

    /// <summary>All postings of a segment in order, those of articles that are gone left out.</summary>
    public IEnumerable<Posting> All(Segment segment)
    {
        var postings = new List<Posting>(PostingBlock.Full);
        for (int block = 0; block < segment.Map.Blocks; block++)
        {
            Decode(segment, block, postings);
            foreach (Posting posting in postings)
            {
                if (!segment.IsGone(segment.Last - posting.Rest))
                {
                    yield return posting;
                }
            }
        }
    }

    /// <returns>Whether no more can follow.</returns>
    private static bool Collect(Segment segment, Posting posting, ReadOnlySpan<byte> rest, long key, Span<long> numbers, ref int count)
    {
        while (true)
        {
            if (posting.Key > key || count == numbers.Length)
            {
                return true;
            }

            if (posting.Key == key && segment.Last - posting.Rest is var number && !segment.IsGone(number))
            {
                numbers[count++] = number;
            }

            if (rest.IsEmpty)
            {
                return false;
            }

            posting = PostingBlock.Next(ref rest, posting);
        }
    }

    private void Decode(Segment segment, int block, List<Posting> postings)
    {
        postings.Clear();
        Posting posting = segment.Map.FirstOf(block);
        postings.Add(posting);
        ReadOnlySpan<byte> rest = blocks.Read(segment, block, out Statement row);
        using (row)
        {
            while (!rest.IsEmpty)
            {
                posting = PostingBlock.Next(ref rest, posting);
                postings.Add(posting);
            }
        }
    }
}
