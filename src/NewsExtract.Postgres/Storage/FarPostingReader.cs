using System.Runtime.InteropServices;

namespace NewsExtract.Postgres.Storage;

/// <summary>
/// Reads postings that lie on other servers: a question for all keys at once, which goes to each server as it is. It asks for the latest numbers, and for keys of which that were too
/// few for more and more of the earlier ones, so that a frequent key is not read to its end. Postings whose article is not in the index are left out: a write that came to nothing
/// may have left them on a server, since servers commit one after another. Thread-safe.
/// </summary>
/// <param name="sql">The statements.</param>
/// <param name="firstRange">How many numbers the first question is about.</param>
internal sealed class FarPostingReader(IndexSql sql, long firstRange) : IPostingReader
{
    /// <summary>Each question is about so many times as many numbers as the one before.</summary>
    private const int Growth = 8;

    public Dictionary<long, List<Posting>> Latest(IndexSession session, IReadOnlyDictionary<long, int> keys, ForgottenMark forgotten)
    {
        var found = new Dictionary<long, List<Posting>>(keys.Count);
        long[] open = [.. keys.Keys];
        long end = (long)session.Scalar(sql.LastNumber)! + 1;
        for (long range = firstRange; open.Length > 0 && end > 0; range *= Growth)
        {
            long begin = Math.Max(0, end - range);
            Dictionary<long, List<Posting>> more = [];
            session.Query(sql.RangeOfKeys, row => NearPostingReader.Add(more, row), open, begin, end, forgotten.Time, forgotten.Number);
            HashSet<long> existing = Existing(session, more);
            foreach ((long key, List<Posting> list) in more)
            {
                list.RemoveAll(posting => !existing.Contains(posting.Number));
                NearPostingReader.LatestFirst(list);
                ref List<Posting>? known = ref CollectionsMarshal.GetValueRefOrAddDefault(found, key, out _);
                known ??= [];
                known.AddRange(list.Take(keys[key] - known.Count));
            }

            open = [.. open.Where(key => !found.TryGetValue(key, out List<Posting>? list) || list.Count < keys[key])];
            end = begin;
        }

        return found;
    }

    private HashSet<long> Existing(IndexSession session, Dictionary<long, List<Posting>> postings)
    {
        long[] numbers = [.. postings.Values.SelectMany(list => list.Select(posting => posting.Number)).Distinct()];
        var existing = new HashSet<long>(numbers.Length);
        session.Query(sql.Existing, row => existing.Add(row.GetInt64(0)), numbers);
        return existing;
    }
}
