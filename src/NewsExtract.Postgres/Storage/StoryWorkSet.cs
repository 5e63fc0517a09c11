using NewsExtract.Stories.Indexing;

namespace NewsExtract.Postgres.Storage;

/// <summary>
/// A batch of additions: answers from memory what the placer asks, reading what it has not, and collects what is to be written, so that the articles of a batch see each other before
/// any of them is in a table. The tables must not change meanwhile. Not thread-safe.
/// </summary>
internal sealed class StoryWorkSet : IStoryStore
{
    /// <summary>The first candidates of an article, whose stories are read ahead. An article seldom joins a story of a later one, which is read when it does.</summary>
    private const int LikelyCandidates = 4;

    private readonly IndexSession _session;
    private readonly ArticleReader _articles;
    private readonly PostingLists _postings;
    private readonly MemberLists _members;
    private readonly Dictionary<long, ArticleRow> _rows = [];
    private readonly Queue<long> _numbers;
    private readonly List<StoryMerge> _merges = [];
    private readonly List<ArticleRow> _added = [];

    /// <param name="session">A connection with the turn to write, or one that sees one state.</param>
    /// <param name="sql">The statements.</param>
    /// <param name="articles">Reads articles.</param>
    /// <param name="postings">Reads postings.</param>
    /// <param name="turn">What the writer was told with its turn; null for readers.</param>
    /// <param name="forgotten">What leads nowhere.</param>
    public StoryWorkSet(IndexSession session, IndexSql sql, ArticleReader articles, IPostingReader postings, WriterTurn? turn, ForgottenMark forgotten)
    {
        _session = session;
        _articles = articles;
        _postings = new PostingLists(session, postings, forgotten);
        _members = new MemberLists(session, sql);
        _numbers = new Queue<long>(turn?.Numbers ?? []);
        FirstStory = NextStory = turn?.NextStory ?? 0;
    }

    /// <summary>Whether candidates are sought by one statement that gives all of them: quicker for one article, and blind to articles that are being added.</summary>
    public bool LooksUpAtOnce { get; init; }

    /// <summary>The id of the first story that began here.</summary>
    public long FirstStory { get; }

    /// <summary>The id of the next story.</summary>
    public long NextStory { get; private set; }

    /// <summary>The articles that are to be written, with stories and copies as they were when each came.</summary>
    public IReadOnlyList<ArticleRow> Added => _added;

    /// <summary>Stories that were merged, in order.</summary>
    public IReadOnlyList<StoryMerge> Merges => _merges;

    /// <summary>What stories have become.</summary>
    public Renames Stories { get; } = new();

    /// <summary>What groups of copies have become.</summary>
    public Renames Copies { get; } = new();

    /// <summary>Reads in few statements what placing these articles will most likely ask for: their candidates, and samples of the stories of the first of those.</summary>
    /// <param name="queries">What candidates are sought for.</param>
    /// <param name="sampled">Articles of a story in a sample.</param>
    public void Prefetch(IReadOnlyList<CandidateQuery> queries, int sampled)
    {
        _postings.Read(queries.Select(query => query.Signature));
        long[][] best = [.. queries.Select(query => _postings.Best(query))];
        Load(best.SelectMany(numbers => numbers).Distinct());
        long[] likely = [.. best.SelectMany(numbers => numbers.Take(LikelyCandidates)).Select(number => _rows[number].Story).Distinct()];
        _members.Read(likely);
        Load(likely.SelectMany(story => Sampled(story, sampled)));
    }

    public void FindCandidates(in CandidateQuery query, List<StoredArticle> candidates)
    {
        if (LooksUpAtOnce)
        {
            foreach (ArticleRow row in _articles.Candidates(_session, query))
            {
                _rows[row.Number] = row;
                candidates.Add(Stored(row));
            }

            return;
        }

        _postings.Read([query.Signature]);
        candidates.AddRange(Articles(_postings.Best(query)));
    }

    public void Sample(IReadOnlyList<long> stories, int most, StorySamples samples)
    {
        _members.Read(stories);
        long[][] numbers = [.. stories.Select(story => Sampled(story, most).ToArray())];
        Load(numbers.SelectMany(sample => sample));
        for (int i = 0; i < numbers.Length; i++)
        {
            samples.Begin(stories[i], _members[stories[i]].Count);
            foreach (StoredArticle article in Articles(numbers[i]))
            {
                samples.Add(article);
            }
        }
    }

    public IReadOnlyList<StoredArticle> ArticlesAt(IReadOnlyList<long> stories, IReadOnlyList<int> positions)
    {
        _members.Read(stories);
        IReadOnlyList<long> all = stories.Count == 1 ? _members[stories[0]] : [.. stories.SelectMany(story => _members[story]).Order()];
        return Articles([.. positions.Select(position => all[position])]);
    }

    public long Add(StoryPlacement placement)
    {
        long number = _numbers.Dequeue();
        long story = placement.Joins ?? NextStory++;
        if (placement.Joins is not null)
        {
            _members.Read([story]);
        }

        _members.Add(story, number);
        _members.Read(placement.Merges.SelectMany(merge => new[] { merge.Goes, merge.Stays }));
        foreach (StoryMerge merge in placement.Merges)
        {
            _members.Merge(merge.Goes, merge.Stays);
            Stories.Add(merge.Goes, merge.Stays);
            _merges.Add(merge);
        }

        long copies = placement.Copies.Count == 0 ? number : placement.Copies[0];
        foreach (long other in placement.Copies.Skip(1))
        {
            Copies.Add(other, copies);
        }

        var row = new ArticleRow(number, placement.Id, placement.Time, story, copies, placement.Signature);
        _rows.Add(number, row);
        _added.Add(row);
        _postings.Add(number, placement.Signature, placement.Time);
        return Stories.Of(story);
    }

    private IEnumerable<long> Sampled(long story, int most) => EvenSample.Positions(_members[story].Count, most).Select(position => _members[story][position]);

    private void Load(IEnumerable<long> numbers)
    {
        long[] missing = [.. numbers.Where(number => !_rows.ContainsKey(number))];
        if (missing.Length > 0)
        {
            foreach (ArticleRow row in _articles.Read(_session, missing))
            {
                _rows[row.Number] = row;
            }
        }
    }

    private StoredArticle[] Articles(IReadOnlyList<long> numbers)
    {
        Load(numbers);
        return [.. numbers.Select(number => Stored(_rows[number]))];
    }

    private StoredArticle Stored(ArticleRow row) => new(row.Number, row.Id, row.Signature, row.Time, Stories.Of(row.Story), Copies.Of(row.Copies));
}
