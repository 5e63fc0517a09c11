using NewsExtract.Stories.Indexing;

namespace NewsExtract.Sqlite.Storage;

/// <summary>The stories of the file: how many articles each has, and what was merged into what. Not thread-safe.</summary>
internal sealed class StoryRows(Database database)
{
    /// <summary>How many articles a story has; none when there is no such story.</summary>
    public long CountOf(long story)
    {
        using Statement query = database.Query("SELECT articles FROM stories WHERE story = ?1");
        return query.Bind(1, story).Step() ? query.Long(0) : 0;
    }

    /// <summary>Counts articles of a story in.</summary>
    public void Grow(long story, long articles)
        => database.Query("INSERT INTO stories (story, articles) VALUES (?1, ?2) ON CONFLICT (story) DO UPDATE SET articles = articles + ?2").Bind(1, story).Bind(2, articles).Run();

    /// <summary>Counts an article of a story out; a story goes with its last one, and the ids that led to it.</summary>
    /// <returns>Whether the story is gone.</returns>
    public bool Shrink(long story)
    {
        database.Query("UPDATE stories SET articles = articles - 1 WHERE story = ?1").Bind(1, story).Run();
        if (CountOf(story) > 0)
        {
            return false;
        }

        database.Query("DELETE FROM stories WHERE story = ?1").Bind(1, story).Run();
        database.Query("DELETE FROM merges WHERE stays = ?1").Bind(1, story).Run();
        return true;
    }

    /// <summary>Lets the id of a story, and those that led to it, lead to another.</summary>
    /// <param name="merge">The stories.</param>
    /// <param name="next">The next place in the order of merges.</param>
    /// <returns>The place behind.</returns>
    public long Merge(StoryMerge merge, long next)
    {
        foreach (long earlier in MergedFrom(merge.Goes).Append(merge.Goes))
        {
            database.Query("INSERT OR REPLACE INTO merges (gone, stays, at) VALUES (?1, ?2, ?3)").Bind(1, earlier).Bind(2, merge.Stays).Bind(3, next++).Run();
        }

        database.Query("DELETE FROM stories WHERE story = ?1").Bind(1, merge.Goes).Run();
        return next;
    }

    /// <summary>The story that an id leads to.</summary>
    public long Resolve(long story)
    {
        using Statement query = database.Query("SELECT stays FROM merges WHERE gone = ?1");
        return query.Bind(1, story).Step() ? query.Long(0) : story;
    }

    /// <summary>The stories that were merged into one, in the order in which they were.</summary>
    public List<long> MergedFrom(long story) => database.Query("SELECT gone FROM merges WHERE stays = ?1 ORDER BY at").Bind(1, story).Longs();

    /// <summary>All stories by id.</summary>
    public List<long> All() => database.Query("SELECT story FROM stories ORDER BY story").Longs();
}
