using NewsExtract.Stories.Indexing;
using Npgsql;

namespace NewsExtract.Postgres.Storage;

/// <summary>Reads articles with their signatures. Thread-safe.</summary>
/// <param name="sql">The statements.</param>
/// <param name="cache">Signatures that were read before.</param>
/// <param name="isDistributed">Whether signatures lie on other servers.</param>
internal sealed class ArticleReader(IndexSql sql, SignatureCache cache, bool isDistributed)
{
    /// <summary>Reads articles by number; those that are not in the index are left out.</summary>
    public List<ArticleRow> Read(IndexSession session, long[] numbers)
    {
        var rows = new List<(long Number, string Id, long Time, long Story, long Copies, int Day)>(numbers.Length);
        Action<NpgsqlDataReader> add = row => rows.Add((row.GetInt64(0), IdText.ToId(row.GetString(1)), TimeOf(row, 2), row.GetInt64(3), row.GetInt64(4), row.GetInt32(6)));
        var signatures = new Dictionary<long, StorySignature>(numbers.Length);
        long[] missing = [.. numbers.Where(number => !Cached(number, signatures))];
        if (missing.Length == 0 || isDistributed)
        {
            session.Query(sql.Articles, add, numbers);
        }
        else
        {
            session.Queries((sql.Articles, [numbers], add), (sql.Signatures, [missing], row => AddSignature(row, signatures)));
        }

        if (isDistributed && missing.Length > 0 && rows.Count > 0)
        {
            var wanted = missing.ToHashSet();
            int[] days = [.. rows.Where(row => wanted.Contains(row.Number)).Select(row => row.Day).Distinct()];
            session.Query(sql.SignaturesOfDays, row => AddSignature(row, signatures), missing, days);
        }

        return [.. rows.Select(row => new ArticleRow(row.Number, row.Id, row.Time, row.Story, row.Copies, SignatureOf(row.Number, row.Id, signatures)))];
    }

    /// <summary>Reads the candidates of an article in one statement, the most promising first.</summary>
    public List<ArticleRow> Candidates(IndexSession session, in CandidateQuery query)
    {
        Span<CandidateKey> keys = stackalloc CandidateKey[CandidateKeys.Count];
        keys = keys[..CandidateKeys.Fill(query.Signature, keys)];
        long[] values = new long[keys.Length];
        int[] most = new int[keys.Length];
        int[] weights = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            (values[i], most[i], weights[i]) = (PostingKey.Of(keys[i]), keys[i].Most, keys[i].Weight);
        }

        var rows = new List<ArticleRow>();
        object? time = query.Time == StoredArticle.NoTime ? null : query.Time;
        object? window = query.Window.Span is { } span ? (double)span.Ticks : null;
        session.Queries((sql.WalkIndexes, [], _ => { }), (sql.Lookup, [values, most, weights, query.Most, time, window], row => rows.Add(CandidateOf(row))));
        return rows;
    }

    public static long TimeOf(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? StoredArticle.NoTime : row.GetInt64(column);

    private ArticleRow CandidateOf(NpgsqlDataReader row)
    {
        long number = row.GetInt64(0);
        string id = IdText.ToId(row.GetString(1));
        if (!cache.TryGet(number, out StorySignature? signature))
        {
            signature = row.IsDBNull(6) ? throw Missing(number, id) : Parse(number, row.GetFieldValue<byte[]>(6));
        }

        return new ArticleRow(number, id, TimeOf(row, 2), row.GetInt64(3), row.GetInt64(4), signature);
    }

    private bool Cached(long number, Dictionary<long, StorySignature> signatures)
    {
        bool isThere = cache.TryGet(number, out StorySignature? signature);
        if (isThere)
        {
            signatures[number] = signature!;
        }

        return isThere;
    }

    private void AddSignature(NpgsqlDataReader row, Dictionary<long, StorySignature> signatures)
    {
        long number = row.GetInt64(0);
        signatures[number] = Parse(number, row.GetFieldValue<byte[]>(1));
    }

    private StorySignature Parse(long number, byte[] bytes)
    {
        try
        {
            StorySignature signature = StorySignature.FromBytes(bytes);
            cache.Add(number, signature);
            return signature;
        }
        catch (StoryFormatException broken)
        {
            throw new StoryFormatException($"The index '{sql.Schema}' is broken: the signature of the article with the number {number} cannot be read. {broken.Message} Remove the article and add it again.");
        }
    }

    private StorySignature SignatureOf(long number, string id, Dictionary<long, StorySignature> signatures)
        => signatures.TryGetValue(number, out StorySignature? signature)
            ? signature
            : throw Missing(number, id);

    private StoryFormatException Missing(long number, string id)
        => new($"The index '{sql.Schema}' is broken: the signature of article '{id}' (number {number}) is missing. Remove the article and add it again.");
}
