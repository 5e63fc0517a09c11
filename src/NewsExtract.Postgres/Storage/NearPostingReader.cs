using System.Runtime.InteropServices;
using NewsExtract.Stories.Indexing;
using Npgsql;

namespace NewsExtract.Postgres.Storage;

/// <summary>Reads postings of the server itself: one walk down an index for each key, which ends where enough is read. Thread-safe.</summary>
internal sealed class NearPostingReader(IndexSql sql) : IPostingReader
{
    public Dictionary<long, List<Posting>> Latest(IndexSession session, IReadOnlyDictionary<long, int> keys, ForgottenMark forgotten)
    {
        var found = new Dictionary<long, List<Posting>>(keys.Count);
        session.Query(sql.LatestOfKeys, row => Add(found, row), keys.Keys.ToArray(), keys.Values.ToArray(), forgotten.Time, forgotten.Number);

        // A server may well use several processes, whose rows come in any order.
        foreach (List<Posting> list in found.Values)
        {
            LatestFirst(list);
        }

        return found;
    }

    public static void Add(Dictionary<long, List<Posting>> found, NpgsqlDataReader row)
    {
        ref List<Posting>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(found, row.GetInt64(0), out _);
        list ??= [];
        list.Add(new Posting(row.GetInt64(1), row.IsDBNull(2) ? StoredArticle.NoTime : row.GetInt64(2)));
    }

    public static void LatestFirst(List<Posting> list)
    {
        for (int i = 1; i < list.Count; i++)
        {
            if (list[i].Number > list[i - 1].Number)
            {
                list.Sort((first, second) => second.Number.CompareTo(first.Number));
                return;
            }
        }
    }
}
