using NewsExtract.Stories.Indexing;
using Npgsql;
using NpgsqlTypes;

namespace NewsExtract.Postgres.Storage;

/// <summary>Writes what a <see cref="StoryWorkSet"/> collected. Thread-safe.</summary>
/// <param name="sql">The statements.</param>
/// <param name="isDistributed">Whether tables lie on other servers, to which rows of COPY would go one by one.</param>
internal sealed class BatchWriter(IndexSql sql, bool isDistributed)
{
    /// <summary>From so many articles on COPY is quicker than statements, which need fewer journeys to the server.</summary>
    private const int FewestOfCopy = 16;

    public void Write(IndexSession session, StoryWorkSet work)
    {
        var postings = work.Added.SelectMany(row => PostingKey.AllOf(row.Signature).Select(key => (Key: key, row.Number, row.Time))).ToList();

        // In the order of the tables' indexes, whose pages are then visited once.
        postings.Sort();
        Merge(session, work);
        if (work.Added.Count >= FewestOfCopy && !isDistributed)
        {
            CopyAll(session, work, postings);
        }
        else
        {
            InsertAll(session, work, postings);
        }
    }

    private void Merge(IndexSession session, StoryWorkSet work)
    {
        if (work.Stories.Count > 0)
        {
            (long[] goes, long[] stays) = work.Stories.ToArrays();
            session.Execute(sql.MoveStories, goes, stays);
        }

        foreach (StoryMerge merge in work.Merges)
        {
            session.Execute(sql.Forward, merge.Goes, merge.Stays);
        }

        if (work.Copies.Count > 0)
        {
            (long[] goes, long[] stays) = work.Copies.ToArrays();
            session.Execute(sql.MoveCopies, goes, stays);
        }
    }

    private void CopyAll(IndexSession session, StoryWorkSet work, List<(long Key, long Number, long Time)> postings)
    {
        using (NpgsqlBinaryImporter rows = session.Copy(sql.CopyArticles))
        {
            foreach (ArticleRow row in work.Added)
            {
                rows.StartRow();
                rows.Write(row.Number);
                rows.Write(IdText.Digest(row.Id));
                rows.Write(IdText.Of(row.Id));
                WriteTime(rows, row.Time);
                rows.Write(ArticleRow.DayOf(row.Time));
                rows.Write(work.Stories.Of(row.Story));
                rows.Write(work.Copies.Of(row.Copies));
                rows.Write(row.Signature.ShingleCount);
            }

            rows.Complete();
        }

        using (NpgsqlBinaryImporter rows = session.Copy(sql.CopySignatures))
        {
            foreach (ArticleRow row in work.Added)
            {
                rows.StartRow();
                rows.Write(ArticleRow.DayOf(row.Time));
                rows.Write(row.Number);
                rows.Write(row.Signature.ToBytes());
            }

            rows.Complete();
        }

        using (NpgsqlBinaryImporter rows = session.Copy(sql.CopyPostings))
        {
            foreach ((long key, long number, long time) in postings)
            {
                rows.StartRow();
                rows.Write(key);
                rows.Write(number);
                WriteTime(rows, time);
            }

            rows.Complete();
        }

        session.Execute(sql.SaveState, State(work));
    }

    private void InsertAll(IndexSession session, StoryWorkSet work, List<(long Key, long Number, long Time)> postings)
    {
        IReadOnlyList<ArticleRow> rows = work.Added;
        long[] numbers = [.. rows.Select(row => row.Number)];
        int[] days = [.. rows.Select(row => ArticleRow.DayOf(row.Time))];
        session.Queries(
            (sql.InsertArticles, [
                numbers,
                rows.Select(row => IdText.Digest(row.Id)).ToArray(),
                rows.Select(row => IdText.Of(row.Id)).ToArray(),
                rows.Select(row => TimeOf(row.Time)).ToArray(),
                days,
                rows.Select(row => work.Stories.Of(row.Story)).ToArray(),
                rows.Select(row => work.Copies.Of(row.Copies)).ToArray(),
                rows.Select(row => row.Signature.ShingleCount).ToArray()], null),
            (sql.InsertSignatures, [days, numbers, rows.Select(row => row.Signature.ToBytes()).ToArray()], null),
            (sql.InsertPostings, [postings.ConvertAll(posting => posting.Key), postings.ConvertAll(posting => posting.Number), postings.ConvertAll(posting => TimeOf(posting.Time))], null),
            (sql.SaveState, State(work), null));
    }

    private static object?[] State(StoryWorkSet work)
        => [work.NextStory, (long)work.Added.Count, work.NextStory - work.FirstStory - work.Merges.Count];

    private static long? TimeOf(long time) => time == StoredArticle.NoTime ? null : time;

    private static void WriteTime(NpgsqlBinaryImporter rows, long time)
    {
        if (time == StoredArticle.NoTime)
        {
            rows.WriteNull();
        }
        else
        {
            rows.Write(time, NpgsqlDbType.Bigint);
        }
    }
}
