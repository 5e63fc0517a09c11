namespace NewsExtract.Sqlite.Storage;

/// <summary>The one row of numbers that change with every addition. Immutable.</summary>
internal sealed record IndexState
{
    /// <summary>Articles of the index.</summary>
    public long Articles { get; init; }

    /// <summary>Stories of the index.</summary>
    public long Stories { get; init; }

    /// <summary>The number of the next article.</summary>
    public long NextNumber { get; init; } = 1;

    /// <summary>The id of the next story.</summary>
    public long NextStory { get; init; } = 1;

    /// <summary>The place of the next merge in the order of merges.</summary>
    public long NextMerge { get; init; } = 1;

    /// <summary>Articles up to this number are found by postings in the file, later ones by those that each reader has in memory.</summary>
    public long Flushed { get; init; }

    /// <summary>Goes up whenever what a reader has in memory is true no longer: with every removal, and when postings are written.</summary>
    public long Epoch { get; init; }

    public static IndexState Read(Database database)
    {
        using Statement query = database.Query("SELECT articles, stories, next_number, next_story, next_merge, flushed, epoch, checksum FROM state WHERE one = 1");
        if (!query.Step())
        {
            throw SqliteErrors.Damaged(database.Path, "it does not say how many articles it has");
        }

        var state = new IndexState
        {
            Articles = query.Long(0),
            Stories = query.Long(1),
            NextNumber = query.Long(2),
            NextStory = query.Long(3),
            NextMerge = query.Long(4),
            Flushed = query.Long(5),
            Epoch = query.Long(6),
        };
        return state.Checksum == query.Long(7) ? state : throw SqliteErrors.Damaged(database.Path, "the checksum of its numbers is wrong");
    }

    public void Write(Database database)
    {
        using Statement update = database.Query(
            "INSERT OR REPLACE INTO state (one, articles, stories, next_number, next_story, next_merge, flushed, epoch, checksum) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        update.Bind(1, Articles).Bind(2, Stories).Bind(3, NextNumber).Bind(4, NextStory).Bind(5, NextMerge).Bind(6, Flushed).Bind(7, Epoch).Bind(8, Checksum).Run();
    }

    private long Checksum => Storage.Checksum.Of([], Articles, Stories, NextNumber, NextStory, NextMerge, Flushed, Epoch);
}
