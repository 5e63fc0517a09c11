using NewsExtract.Stories.Indexing;

namespace NewsExtract.Sqlite.Storage;

/// <summary>The articles of the file. Every row is checked when it is read. Not thread-safe.</summary>
internal sealed class ArticleTable(Database database, ArticleCache cache)
{
    // The order of the columns of the table: what is asked most comes first, the signature last, in a page of its own.
    private const string Columns = "number, story, copies, place, hash, time, shingles, content, id, signature";

    /// <summary>Reads an article that must be there.</summary>
    public StoredArticle Read(long number)
    {
        using Statement query = database.Query($"SELECT {Columns} FROM articles WHERE number = ?1");
        return query.Bind(1, number).Step() ? ReadRow(query) : throw SqliteErrors.Damaged(database.Path, $"article {number} is missing");
    }

    /// <summary>The number of an article; null when there is none with this id.</summary>
    public long? NumberOf(string id)
    {
        byte[] bytes = StoredId.ToBytes(id);
        using Statement query = database.Query("SELECT number, id FROM articles WHERE hash = ?1");
        query.Bind(1, StoredId.Hash(bytes));
        while (query.Step())
        {
            if (query.Bytes(1).SequenceEqual(bytes))
            {
                return query.Long(0);
            }
        }

        return null;
    }

    /// <summary>The articles behind a number, in order of arrival.</summary>
    public IEnumerable<StoredArticle> After(long number)
    {
        Statement query = database.Prepare($"SELECT {Columns} FROM articles WHERE number > ?1 ORDER BY number");
        try
        {
            query.Bind(1, number);
            while (query.Step())
            {
                yield return ReadRow(query);
            }
        }
        finally
        {
            query.Close();
        }
    }

    /// <summary>The numbers of the articles whose time lies before another.</summary>
    public List<long> Before(long time) => database.Query("SELECT number FROM articles WHERE time < ?1 ORDER BY number").Bind(1, time).Longs();

    /// <summary>The numbers of the articles of a story, in order of arrival.</summary>
    public List<long> NumbersOf(long story) => database.Query("SELECT number FROM articles WHERE story = ?1 ORDER BY number").Bind(1, story).Longs();

    /// <summary>What a story shows of its articles, in order of arrival; signatures are not read.</summary>
    public List<StoryMember> MembersOf(long story)
    {
        List<StoryMember> members = [];
        using Statement query = database.Query("SELECT number, story, copies, place, hash, time, shingles, content, id FROM articles WHERE story = ?1 ORDER BY number");
        query.Bind(1, story);
        while (query.Step())
        {
            CheckPlace(query);
            members.Add(new StoryMember(StoredId.FromBytes(query.Bytes(8)), query.LongOrNull(5) ?? StoredArticle.NoTime, (int)query.Long(6), query.Long(2)));
        }

        return members;
    }

    public void Insert(in StoredArticle article)
    {
        byte[] id = StoredId.ToBytes(article.Id);
        byte[] signature = article.Signature.ToBytes();
        long hash = StoredId.Hash(id);
        long? time = article.Time == StoredArticle.NoTime ? null : article.Time;
        int shingles = article.Signature.ShingleCount;
        using Statement insert = database.Query($"INSERT INTO articles ({Columns}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
        insert.Bind(1, article.Number).Bind(2, article.Story).Bind(3, article.Copies).Bind(4, Checksum.OfPlace(article.Number, article.Story, article.Copies))
            .Bind(5, hash).Bind(6, time).Bind(7, shingles).Bind(8, ContentOf(article.Number, hash, article.Time, shingles, id, signature)).Bind(9, id.AsSpan()).Bind(10, signature.AsSpan()).Run();
        cache.Add(article.Number, new ArticleContent(article.Id, article.Signature, article.Time));
    }

    public void Delete(long number) => database.Query("DELETE FROM articles WHERE number = ?1").Bind(1, number).Run();

    /// <summary>Puts the articles of a story into another.</summary>
    public void Move(long goes, long stays)
        => database.Query("UPDATE articles SET story = ?2, place = place_of(number, ?2, copies) WHERE story = ?1").Bind(1, goes).Bind(2, stays).Run();

    /// <summary>Makes one group of copies of a story part of another.</summary>
    public void Unite(long story, long goes, long stays)
        => database.Query("UPDATE articles SET copies = ?3, place = place_of(number, story, ?3) WHERE story = ?1 AND copies = ?2").Bind(1, story).Bind(2, goes).Bind(3, stays).Run();

    /// <summary>What the content of a row must sum up to.</summary>
    public static long ContentOf(long number, long hash, long time, long shingles, ReadOnlySpan<byte> id, ReadOnlySpan<byte> signature)
        => Checksum.Of(signature, number, hash, time, shingles, Checksum.Of(id));

    private StoredArticle ReadRow(Statement row)
    {
        CheckPlace(row);
        long number = row.Long(0);
        ArticleContent? content = cache.Find(number);
        if (content is null)
        {
            content = ReadContent(row, number);
            cache.Add(number, content);
        }

        return new StoredArticle(number, content.Id, content.Signature, content.Time, row.Long(1), row.Long(2));
    }

    private ArticleContent ReadContent(Statement row, long number)
    {
        long time = row.LongOrNull(5) ?? StoredArticle.NoTime;
        ReadOnlySpan<byte> id = row.Bytes(8);
        ReadOnlySpan<byte> signature = row.Bytes(9);
        return row.Long(7) == ContentOf(number, row.Long(4), time, row.Long(6), id, signature)
            ? new ArticleContent(StoredId.FromBytes(id), StorySignature.FromBytes(signature), time)
            : throw SqliteErrors.Damaged(database.Path, $"the checksum of article {number} is wrong");
    }

    private void CheckPlace(Statement row)
    {
        if (row.Long(3) != Checksum.OfPlace(row.Long(0), row.Long(1), row.Long(2)))
        {
            throw SqliteErrors.Damaged(database.Path, $"the checksum of the story of article {row.Long(0)} is wrong");
        }
    }
}
