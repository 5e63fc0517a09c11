using NewsExtract.Stories.Indexing;
using Npgsql;

namespace NewsExtract.Postgres.Storage;

/// <summary>
/// Adds articles. Writers take turns: each locks the one row of the table of state to the end of its transaction, so that it sees all that those before it wrote, numbers ascend in the
/// order of turns, and any number of writers make the stories that one alone would have made. Thread-safe.
/// </summary>
internal sealed class IndexAddition(IndexConnections connections, StoryPlacer placer, StoryIndexOptions options, ArticleReader articles, IPostingReader postings, bool isDistributed)
{
    private readonly BatchWriter _writer = new(connections.Sql, isDistributed);
    private readonly KnownDays _days = new(connections);

    /// <summary>Adds articles in order.</summary>
    /// <param name="entries">The articles, whose ids and signatures were checked.</param>
    /// <param name="skipsKnown">Whether ids that are there are passed over, for which null is given; else nothing is added.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public StoryAssignment?[] Add(IReadOnlyList<StoryIndexEntry> entries, bool skipsKnown, CancellationToken cancellationToken)
    {
        Guid[] digests = [.. entries.Select(entry => IdText.Digest(entry.Id))];
        int[] days = [.. entries.Select(entry => ArticleRow.DayOf(StoredArticle.TimeOf(entry.Signature, entry.Arrived))).Distinct()];
        _days.Make(days, cancellationToken);
        try
        {
            return connections.Write(session => Add(session, entries, digests, skipsKnown, cancellationToken), cancellationToken);
        }
        catch (PostgresStoryException error) when (error.InnerException is { } inner && DatabaseErrors.IsMissingDay(inner))
        {
            // Another dropped a day that was made before.
            _days.Clear();
            _days.Make(days, cancellationToken);
            return connections.Write(session => Add(session, entries, digests, skipsKnown, cancellationToken), cancellationToken);
        }
    }

    private StoryAssignment?[] Add(IndexSession session, IReadOnlyList<StoryIndexEntry> entries, Guid[] digests, bool skipsKnown, CancellationToken cancellationToken)
    {
        IndexSql sql = connections.Sql;
        HashSet<Guid> known = [];
        WriterTurn turn = Take(session, digests, known);
        var work = new StoryWorkSet(session, sql, articles, postings, turn, turn.Forgotten) { LooksUpAtOnce = entries.Count == 1 && !isDistributed };
        int[] fresh = [.. Enumerable.Range(0, entries.Count).Where(i => known.Add(digests[i]))];
        if (fresh.Length < entries.Count && !skipsKnown)
        {
            throw IndexChecks.Known(entries[Enumerable.Range(0, entries.Count).Except(fresh).First()].Id);
        }

        if (!work.LooksUpAtOnce)
        {
            work.Prefetch([.. fresh.Select(i => QueryOf(entries[i]))], options.MostSampled);
        }

        var assignments = new StoryAssignment?[entries.Count];
        foreach (int i in fresh)
        {
            cancellationToken.ThrowIfCancellationRequested();
            assignments[i] = placer.Add(work, entries[i].Id, entries[i].Signature, entries[i].Arrived);
        }

        if (fresh.Length > 0)
        {
            _writer.Write(session, work);
        }

        return assignments;
    }

    private CandidateQuery QueryOf(StoryIndexEntry entry) => new(entry.Signature, StoredArticle.TimeOf(entry.Signature, entry.Arrived), new TimeWindow(options.TimeWindow), options.MostCompared);

    private WriterTurn Take(IndexSession session, Guid[] digests, HashSet<Guid> known)
    {
        IndexSql sql = connections.Sql;
        long nextStory = 0;
        ForgottenMark forgotten = default;
        List<long> numbers = new(digests.Length);
        Action<NpgsqlDataReader> state = row => (nextStory, forgotten) = (row.GetInt64(0), new ForgottenMark(row.GetInt64(1), row.GetInt64(2)));
        Action<NpgsqlDataReader> number = row => numbers.Add(row.GetInt64(0));
        Action<NpgsqlDataReader> ignored = _ => { };
        (string, object?[], Action<NpgsqlDataReader>?)[] questions = [(sql.LetGo, [], ignored), (sql.WalkIndexes, [], ignored), (sql.Lock, [], state), (sql.Known, [digests], row => known.Add(row.GetGuid(0)))];
        if (isDistributed)
        {
            session.Queries(questions);

            // Other servers commit before this one does. If this one dies between, it must not give the numbers of rows that they have again; so they are taken for good first.
            connections.Read(other =>
            {
                other.Query(sql.Numbers, number, digests.Length);
                return true;
            });
        }
        else
        {
            session.Queries([.. questions, (sql.Numbers, [digests.Length], number)]);
        }

        return new WriterTurn(nextStory, forgotten, numbers);
    }
}
