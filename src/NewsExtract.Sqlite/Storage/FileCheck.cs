using NewsExtract.Sqlite.Lookup;
using NewsExtract.Stories.Indexing;

namespace NewsExtract.Sqlite.Storage;

/// <summary>Looks for damage that reading some articles does not meet.</summary>
internal static class FileCheck
{
    /// <exception cref="StoryFormatException">There is damage.</exception>
    public static void Run(Session session, SqliteFileCheck check)
    {
        if (check is SqliteFileCheck.Format)
        {
            return;
        }

        Pages(session.Database, check is SqliteFileCheck.Everything ? "integrity_check" : "quick_check");
        if (check is SqliteFileCheck.Everything)
        {
            (long sum, long articles) = Articles(session);
            Counts(session, articles);
            Postings(session, sum);
        }
    }

    private static void Pages(Database database, string pragma)
    {
        Statement query = database.Prepare($"PRAGMA {pragma}");
        try
        {
            if (query.Step() && query.Text(0) is var said && said != "ok")
            {
                throw SqliteErrors.Damaged(database.Path, said);
            }
        }
        finally
        {
            query.Close();
        }
    }

    /// <summary>Reads every article.</summary>
    /// <returns>A sum over the postings that there must be in segments, in any order, and how many articles there are.</returns>
    private static (long Sum, long Articles) Articles(Session session)
    {
        long sum = 0;
        long articles = 0;
        Span<long> keys = stackalloc long[PostingKey.Most];
        foreach (StoredArticle article in new ArticleTable(session.Database, new ArticleCache(1)).After(0))
        {
            articles++;
            if (article.Number >= session.State.NextNumber || article.Story >= session.State.NextStory || session.Stories.CountOf(article.Story) == 0)
            {
                throw SqliteErrors.Damaged(session.Database.Path, $"article {article.Number} of story {article.Story} does not fit the other tables");
            }

            if (article.Number <= session.State.Flushed)
            {
                foreach (long key in keys[..PostingKey.Fill(article.Signature, keys)])
                {
                    sum += Checksum.Of([], article.Number, key);
                }
            }
        }

        return (sum, articles);
    }

    private static void Counts(Session session, long articles)
    {
        Database database = session.Database;
        long stories = database.Number("SELECT COUNT(*) FROM stories");
        long wrong = database.Number("SELECT COUNT(*) FROM stories WHERE articles != (SELECT COUNT(*) FROM articles WHERE articles.story = stories.story)");
        long stray = database.Number("SELECT COUNT(*) FROM merges WHERE NOT EXISTS (SELECT 1 FROM stories WHERE story = stays) OR EXISTS (SELECT 1 FROM stories WHERE story = gone)");
        if (articles != session.State.Articles || stories != session.State.Stories || wrong > 0 || stray > 0)
        {
            throw SqliteErrors.Damaged(
                database.Path, $"it has {articles} articles and {stories} stories and says {session.State.Articles} and {session.State.Stories}; {wrong} stories have another number of articles than they say, and {stray} lead nowhere");
        }
    }

    private static void Postings(Session session, long sum)
    {
        foreach ((long number, long key) in session.Segments.All())
        {
            sum -= Checksum.Of([], number, key);
        }

        if (sum != 0)
        {
            throw SqliteErrors.Damaged(session.Database.Path, "its postings are not those of its articles");
        }
    }
}
