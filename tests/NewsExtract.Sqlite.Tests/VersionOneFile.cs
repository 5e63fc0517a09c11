using Microsoft.Data.Sqlite;
using NewsExtract.Stories.Indexing;
using NewsExtract.Tests.Stories;

namespace NewsExtract.Sqlite.Tests;

/// <summary>Writes a file as the first version of the schema had it.</summary>
internal static class VersionOneFile
{
    private static readonly string[] Tables =
    [
        "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE state (one INTEGER PRIMARY KEY, next_number INTEGER NOT NULL, next_story INTEGER NOT NULL, next_merge INTEGER NOT NULL) STRICT",
        "CREATE TABLE stories (story INTEGER PRIMARY KEY, articles INTEGER NOT NULL) STRICT",
        "CREATE TABLE merges (gone INTEGER PRIMARY KEY, stays INTEGER NOT NULL, at INTEGER NOT NULL) STRICT",
        "CREATE INDEX merges_by_stays ON merges (stays, at)",
        "CREATE TABLE articles (number INTEGER PRIMARY KEY, story INTEGER NOT NULL, copies INTEGER NOT NULL, time INTEGER, id TEXT NOT NULL, signature BLOB NOT NULL) STRICT",
        "CREATE INDEX articles_by_story ON articles (story)",
        "CREATE UNIQUE INDEX articles_by_id ON articles (id)",
    ];

    /// <summary>An id that this version could hold: plain text.</summary>
    public static string Id(int number) => $"article {number}";

    public static void Write(string path, StoryIndexOptions options, IReadOnlyList<StoryIndexEntry> articles)
    {
        using var index = new StoryIndex(options, InventedStories.Model);
        long lastStory = index.AddRange(articles).Max(assignment => assignment.StoryId);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        foreach (string table in (string[])["PRAGMA page_size = 2048", "PRAGMA journal_mode = WAL", "BEGIN", .. Tables, $"PRAGMA application_id = {0x4E455753}", "PRAGMA user_version = 1"])
        {
            Run(connection, table);
        }

        foreach ((string name, string value) in new IndexSettings(options, InventedStories.Model.Digest).ToValues())
        {
            Run(connection, "INSERT INTO settings VALUES ($1, $2)", name, value);
        }

        var numbers = articles.Select((article, i) => (article.Id, Number: i + 1L)).ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
        int merges = 0;
        foreach (Story story in index.GetStories())
        {
            Run(connection, "INSERT INTO stories VALUES ($1, $2)", story.Id, story.Articles.Count);
            foreach (long gone in story.MergedFrom)
            {
                Run(connection, "INSERT INTO merges VALUES ($1, $2, $3)", gone, story.Id, ++merges);
            }

            foreach (string id in story.Articles)
            {
                StoryIndexEntry article = articles[(int)numbers[id] - 1];
                long copies = numbers[story.Copies.FirstOrDefault(group => group.Articles.Contains(id))?.Articles[0] ?? id];
                long time = StoredArticle.TimeOf(article.Signature, article.Arrived);
                Run(connection, "INSERT INTO articles VALUES ($1, $2, $3, $4, $5, $6)", numbers[id], story.Id, copies, time == StoredArticle.NoTime ? DBNull.Value : time, id, article.Signature.ToBytes());
            }
        }

        Run(connection, "INSERT INTO state VALUES (1, $1, $2, $3)", articles.Count + 1L, Math.Max(lastStory, index.GetStories().SelectMany(story => story.MergedFrom).DefaultIfEmpty().Max()) + 1, merges + 1L);
        Run(connection, "COMMIT");
    }

    private static void Run(SqliteConnection connection, string sql, params object[] values)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", values[i]);
        }

        command.ExecuteNonQuery();
    }
}
