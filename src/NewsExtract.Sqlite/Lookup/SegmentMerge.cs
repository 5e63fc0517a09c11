namespace NewsExtract.Sqlite.Lookup;

/// <summary>Brings the postings of several segments into one order.</summary>
internal static class SegmentMerge
{
    /// <summary>Merges sorted postings.</summary>
    /// <param name="sources">The postings of each segment, the latest segment first, and what is to be added to their rests.</param>
    public static IEnumerable<Posting> InOrder(IReadOnlyList<(long Shift, IEnumerable<Posting> Postings)> sources)
    {
        IEnumerator<Posting>[] open = [.. sources.Select(source => source.Postings.GetEnumerator())];
        try
        {
            bool[] hasMore = [.. open.Select(postings => postings.MoveNext())];
            while (true)
            {
                // Of the same key the latest segment goes first: the articles of segments do not overlap.
                int least = -1;
                for (int i = 0; i < open.Length; i++)
                {
                    if (hasMore[i] && (least < 0 || open[i].Current.Key < open[least].Current.Key))
                    {
                        least = i;
                    }
                }

                if (least < 0)
                {
                    yield break;
                }

                yield return new Posting(open[least].Current.Key, open[least].Current.Rest + sources[least].Shift);
                hasMore[least] = open[least].MoveNext();
            }
        }
        finally
        {
            foreach (IEnumerator<Posting> postings in open)
            {
                postings.Dispose();
            }
        }
    }
}
