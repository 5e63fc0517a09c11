using NewsExtract.Sqlite.Lookup;
using NewsExtract.Stories.Indexing;

namespace NewsExtract.Sqlite.Storage;

/// <summary>Brings the tables of an older file up to date, a version at a time. The caller has a transaction open.</summary>
internal static class Migrations
{
    private const int ArticlesOfSegment = 1024;

    /// <summary>The step from a version to the next, by version.</summary>
    private static readonly IReadOnlyDictionary<int, Action<Database>> Steps = new Dictionary<int, Action<Database>>
    {
        [1] = AddChecksumsAndSegments,
    };

    public static void Run(Database database, int version)
    {
        for (; version < Schema.Version; version++)
        {
            if (!Steps.TryGetValue(version, out Action<Database>? step))
            {
                throw SqliteErrors.Damaged(database.Path, $"it says that its schema version is {version}, which never was");
            }

            step(database);
        }
    }

    /// <summary>Version 1 had an article's id as text with an index of its own, no checksums, and no postings: they were made anew whenever the file was opened.</summary>
    private static void AddChecksumsAndSegments(Database database)
    {
        database.Execute("ALTER TABLE articles RENAME TO articles_1");
        database.Execute("DROP INDEX articles_by_story");
        database.Execute("DROP INDEX articles_by_id");
        database.Execute("ALTER TABLE state RENAME TO state_1");
        foreach (string table in (IEnumerable<string>)[.. Schema.Articles, .. Schema.Postings, Schema.Tables.Single(table => table.Contains("TABLE state", StringComparison.Ordinal))])
        {
            database.Execute(table);
        }

        var articles = new ArticleTable(database, new ArticleCache(1));
        var segments = new SegmentList(database, new SharedMaps());
        List<(long Number, StorySignature Signature)> waiting = [];
        long last = 0;
        foreach (StoredArticle article in OldArticles(database))
        {
            articles.Insert(article);
            waiting.Add((article.Number, article.Signature));
            last = article.Number;
            if (waiting.Count == ArticlesOfSegment)
            {
                segments.Add(waiting);
                waiting.Clear();
            }
        }

        segments.Add(waiting);
        OldState(database, last).Write(database);
        database.Execute("DROP TABLE articles_1");
        database.Execute("DROP TABLE state_1");
    }

    private static IEnumerable<StoredArticle> OldArticles(Database database)
    {
        Statement query = database.Prepare("SELECT number, story, copies, time, id, signature FROM articles_1 ORDER BY number");
        try
        {
            while (query.Step())
            {
                yield return new StoredArticle(
                    query.Long(0), query.Text(4), StorySignature.FromBytes(query.Bytes(5)), query.LongOrNull(3) ?? StoredArticle.NoTime, query.Long(1), query.Long(2));
            }
        }
        finally
        {
            query.Close();
        }
    }

    private static IndexState OldState(Database database, long last)
    {
        Statement query = database.Prepare("SELECT next_number, next_story, next_merge, (SELECT COUNT(*) FROM articles), (SELECT COUNT(*) FROM stories) FROM state_1");
        try
        {
            return query.Step()
                ? new IndexState { NextNumber = query.Long(0), NextStory = query.Long(1), NextMerge = query.Long(2), Articles = query.Long(3), Stories = query.Long(4), Flushed = last, Epoch = 1 }
                : throw SqliteErrors.Damaged(database.Path, "it does not say how many articles it has");
        }
        finally
        {
            query.Close();
        }
    }
}
