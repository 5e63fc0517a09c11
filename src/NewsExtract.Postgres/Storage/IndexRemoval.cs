using NewsExtract.Stories.Indexing;

namespace NewsExtract.Postgres.Storage;

/// <summary>Takes articles out. Thread-safe.</summary>
internal sealed class IndexRemoval(IndexConnections connections)
{
    /// <summary>Takes one article out with all that leads to it.</summary>
    public bool Remove(Guid digest, CancellationToken cancellationToken) => connections.Write(
        session =>
        {
            IndexSql sql = connections.Sql;
            Take(session);
            List<Gone> gone = [];
            session.Query(sql.DeleteArticle, row => gone.Add(Gone.Of(row)), digest);
            Sweep(session, gone);
            Count(session, gone);
            return gone.Count > 0;
        },
        cancellationToken);

    /// <summary>Takes all articles before a time out: whole days by dropping their tables; what leads to the articles is passed over from then on, until it is swept out.</summary>
    public int Forget(DateTimeOffset before, CancellationToken cancellationToken) => connections.Write(
        session =>
        {
            IndexSql sql = connections.Sql;
            ForgottenMark mark = Take(session);
            List<Gone> gone = [];
            long last = (long)session.Scalar(sql.LastNumber)!;
            session.Query(sql.DeleteArticlesBefore, row => gone.Add(Gone.Of(row)), before.UtcTicks);
            int day = ArticleRow.DayOf(before.UtcTicks);
            if (before.UtcTicks >= mark.Time)
            {
                DeleteSignatures(session, gone.Where(article => article.Day == day));
                session.Execute(sql.SaveForgotten, before.UtcTicks, last);
            }
            else
            {
                // Some of these came after the later time was forgotten, and the mark does not speak of them.
                Sweep(session, gone);
            }

            Count(session, gone);
            session.Scalar(sql.DropDays, day);
            return gone.Count;
        },
        cancellationToken);

    /// <summary>Deletes what leads to articles that are gone.</summary>
    public long Compact(CancellationToken cancellationToken) => connections.Write(
        session =>
        {
            IndexSql sql = connections.Sql;
            ForgottenMark mark = Take(session);
            long swept = session.Execute(sql.SweepForgotten, mark.Time, mark.Number);
            swept += session.Execute(sql.SweepStray);
            session.Execute(sql.SaveForgotten, 0L, 0L);
            session.Scalar(sql.SweepDays);
            return swept;
        },
        cancellationToken);

    private ForgottenMark Take(IndexSession session)
    {
        ForgottenMark mark = default;
        session.Query(connections.Sql.Lock, row => mark = new ForgottenMark(row.GetInt64(1), row.GetInt64(2)));
        return mark;
    }

    private void Sweep(IndexSession session, List<Gone> gone)
    {
        List<long> keys = [];
        List<long> numbers = [];
        foreach ((long number, StorySignature signature) in DeleteSignatures(session, gone))
        {
            long[] all = PostingKey.AllOf(signature);
            keys.AddRange(all);
            numbers.AddRange(Enumerable.Repeat(number, all.Length));
        }

        if (keys.Count > 0)
        {
            session.Execute(connections.Sql.DeletePostings, keys, numbers);
        }
    }

    private List<(long Number, StorySignature Signature)> DeleteSignatures(IndexSession session, IEnumerable<Gone> gone)
    {
        List<(long Number, StorySignature Signature)> deleted = [];
        foreach (IGrouping<int, Gone> day in gone.GroupBy(article => article.Day))
        {
            session.Query(
                connections.Sql.DeleteSignatures,
                row => deleted.Add((row.GetInt64(0), StorySignature.FromBytes(row.GetFieldValue<byte[]>(1)))),
                day.Key,
                day.Select(article => article.Number).ToArray());
        }

        return deleted;
    }

    /// <summary>Counts articles out, and stories that have none any more.</summary>
    private void Count(IndexSession session, List<Gone> gone)
    {
        if (gone.Count == 0)
        {
            return;
        }

        long ended = (long)session.Scalar(connections.Sql.EndStories, gone.Select(article => article.Story).Distinct().ToArray())!;
        session.Execute(connections.Sql.CountOut, (long)gone.Count, ended);
    }

    private readonly record struct Gone(long Number, int Day, long Story)
    {
        public static Gone Of(Npgsql.NpgsqlDataReader row) => new(row.GetInt64(0), row.GetInt32(1), row.GetInt64(2));
    }
}
