using NewsExtract.Stories.Indexing;

namespace NewsExtract.Sqlite.Storage;

/// <summary>The tables of the file and their version.</summary>
internal static class Schema
{
    /// <summary>The version of the tables that this version of the library writes; older ones are brought up to it when they are opened.</summary>
    public const int Version = 2;

    /// <summary>Tells the file from other SQLite databases: "NEWS".</summary>
    private const int ApplicationId = 0x4E455753;

    /// <summary>All tables; see <see cref="ArticleTable"/> for the order of the columns of articles.</summary>
    public static IReadOnlyList<string> Tables { get; } =
    [
        "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE state (
            one INTEGER PRIMARY KEY, articles INTEGER NOT NULL, stories INTEGER NOT NULL, next_number INTEGER NOT NULL, next_story INTEGER NOT NULL, next_merge INTEGER NOT NULL,
            flushed INTEGER NOT NULL, epoch INTEGER NOT NULL, checksum INTEGER NOT NULL) STRICT
        """,
        "CREATE TABLE stories (story INTEGER PRIMARY KEY, articles INTEGER NOT NULL) STRICT",
        "CREATE TABLE merges (gone INTEGER PRIMARY KEY, stays INTEGER NOT NULL, at INTEGER NOT NULL) STRICT",
        "CREATE INDEX merges_by_stays ON merges (stays, at)",
        .. Articles,
        .. Postings,
    ];

    /// <summary>The articles.</summary>
    public static IReadOnlyList<string> Articles =>
    [
        """
        CREATE TABLE articles (
            number INTEGER PRIMARY KEY, story INTEGER NOT NULL, copies INTEGER NOT NULL, place INTEGER NOT NULL, hash INTEGER NOT NULL, time INTEGER, shingles INTEGER NOT NULL,
            content INTEGER NOT NULL, id BLOB NOT NULL, signature BLOB NOT NULL) STRICT
        """,
        "CREATE INDEX articles_by_story ON articles (story)",
        "CREATE INDEX articles_by_hash ON articles (hash)",
    ];

    /// <summary>What finds articles by key.</summary>
    public static IReadOnlyList<string> Postings =>
    [
        """
        CREATE TABLE segments (
            segment INTEGER PRIMARY KEY, tier INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, keys INTEGER NOT NULL, live INTEGER NOT NULL, gone BLOB NOT NULL, checksum INTEGER NOT NULL) STRICT
        """,
        "CREATE TABLE maps (segment INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, firsts BLOB NOT NULL, filter BLOB NOT NULL) STRICT",
        "CREATE TABLE postings (place INTEGER PRIMARY KEY, block BLOB NOT NULL) STRICT",
    ];

    /// <summary>Refuses a database that is somebody else's, before anything of it is changed.</summary>
    /// <exception cref="StoryFormatException">It is no story index.</exception>
    public static void RefuseForeign(Database database)
    {
        if (database.Number("PRAGMA application_id") is var id && id != ApplicationId && !IsEmpty(database))
        {
            throw new StoryFormatException($"'{database.Path}' is an SQLite database, but no story index (its application id is {id}). Give the path of an index, or of a file that is not there yet.");
        }

        if (database.Number("PRAGMA user_version") is var version && version > Version)
        {
            throw new StoryFormatException($"The story index '{database.Path}' has schema version {version}, and this NewsExtract.Sqlite reads versions up to {Version}. Use a newer NewsExtract.Sqlite, or add the articles to a new index.");
        }
    }

    /// <summary>Begins the tables of a new file, or brings those of an older one up to date: wholly or not at all.</summary>
    /// <param name="database">The file.</param>
    /// <param name="settings">What a new index decides by.</param>
    public static void Prepare(Database database, IndexSettings settings)
    {
        if (database.Number("PRAGMA user_version") == Version)
        {
            return;
        }

        database.Execute("BEGIN IMMEDIATE");
        try
        {
            // Another process may have been first.
            RefuseForeign(database);
            if (IsEmpty(database))
            {
                Create(database, settings);
            }
            else
            {
                Migrations.Run(database, (int)database.Number("PRAGMA user_version"));
            }

            database.Execute($"PRAGMA user_version = {Version}");
            database.Execute("COMMIT");
        }
        catch
        {
            database.Rollback();
            throw;
        }
    }

    /// <exception cref="StoryFormatException">The settings are broken.</exception>
    public static IndexSettings ReadSettings(Database database)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        using Statement query = database.Query("SELECT name, value FROM settings");
        while (query.Step())
        {
            values[query.Text(0)] = query.Text(1);
        }

        return IndexSettings.FromValues(values);
    }

    private static void Create(Database database, IndexSettings settings)
    {
        foreach (string table in Tables)
        {
            database.Execute(table);
        }

        foreach ((string name, string value) in settings.ToValues())
        {
            database.Query("INSERT INTO settings (name, value) VALUES (?1, ?2)").Bind(1, name).Bind(2, value).Run();
        }

        new IndexState().Write(database);
        database.Execute($"PRAGMA application_id = {ApplicationId}");
    }

    private static bool IsEmpty(Database database) => database.Number("SELECT COUNT(*) FROM sqlite_master") == 0;
}
