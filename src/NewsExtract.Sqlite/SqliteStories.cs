using NewsExtract.Sqlite.Storage;
using NewsExtract.Stories.Indexing;

namespace NewsExtract.Sqlite;

/// <summary>Lets the placer read and write a file within the transaction of a session. Not thread-safe.</summary>
internal sealed class SqliteStories(Session session) : IStoryStore
{
    private readonly CandidateTally<long> _tally = new();

    public void FindCandidates(in CandidateQuery query, List<StoredArticle> candidates)
    {
        _tally.Clear();
        Span<CandidateKey> keys = stackalloc CandidateKey[CandidateKeys.Count];
        Span<long> numbers = stackalloc long[CandidateKeys.MostOfKey];
        foreach (CandidateKey key in keys[..CandidateKeys.Fill(query.Signature, keys)])
        {
            _tally.Add(numbers[..session.Latest(key, numbers[..key.Most])], key.Weight);
        }

        if (query.Window.Span is null)
        {
            FillBest(query.Most, candidates);
        }
        else
        {
            FillBestInWindow(query, candidates);
        }
    }

    public void Sample(IReadOnlyList<long> stories, int most, StorySamples samples)
    {
        foreach (long story in stories)
        {
            List<long> numbers = NumbersOf(story);
            samples.Begin(story, numbers.Count);
            foreach (int position in EvenSample.Positions(numbers.Count, most))
            {
                samples.Add(session.Articles.Read(numbers[position]));
            }
        }
    }

    public IReadOnlyList<StoredArticle> ArticlesAt(IReadOnlyList<long> stories, IReadOnlyList<int> positions)
    {
        List<long> numbers = [.. stories.SelectMany(NumbersOf)];
        numbers.Sort();
        return [.. positions.Select(position => session.Articles.Read(numbers[position]))];
    }

    public long Add(StoryPlacement placement)
    {
        IndexState state = session.State;
        long story = placement.Story ?? state.NextStory;
        long nextMerge = state.NextMerge;
        foreach (StoryMerge merge in placement.Merges)
        {
            session.Articles.Move(merge.Goes, merge.Stays);
            session.Stories.Grow(merge.Stays, session.Stories.CountOf(merge.Goes));
            nextMerge = session.Stories.Merge(merge, nextMerge);
        }

        long number = state.NextNumber;
        long copies = placement.Copies.Count > 0 ? placement.Copies[0] : number;
        foreach (long other in placement.Copies.Skip(1))
        {
            session.Articles.Unite(story, other, copies);
        }

        var article = new StoredArticle(number, placement.Id, placement.Signature, placement.Time, story, copies);
        session.Articles.Insert(article);
        session.Stories.Grow(story, 1);
        session.State = state with
        {
            Articles = state.Articles + 1,
            Stories = state.Stories + (placement.Story is null ? 1 : 0) - placement.Merges.Count,
            NextNumber = number + 1,
            NextStory = Math.Max(state.NextStory, story + 1),
            NextMerge = nextMerge,
        };
        session.Show(article);
        return story;
    }

    /// <summary>Takes articles out.</summary>
    public void Remove(IReadOnlyList<long> numbers, CancellationToken cancellationToken)
    {
        if (numbers.Count == 0)
        {
            return;
        }

        var articles = new StoredArticle[numbers.Count];
        int stories = 0;
        for (int i = 0; i < articles.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            articles[i] = session.Articles.Read(numbers[i]);
            session.Articles.Delete(numbers[i]);
            stories += session.Stories.Shrink(articles[i].Story) ? 1 : 0;
        }

        session.State = session.State with { Articles = session.State.Articles - articles.Length, Stories = session.State.Stories - stories };
        session.Hide(articles);
    }

    /// <summary>A story, or the one that an id leads to; null for none.</summary>
    public Story? View(long id)
    {
        long story = session.Stories.Resolve(id);
        if (session.Stories.CountOf(story) is not (> 0 and var count))
        {
            return null;
        }

        List<StoryMember> members = session.Articles.MembersOf(story);
        CheckCount(story, members.Count, count);
        return StoryViews.Of(story, members, session.Stories.MergedFrom(story));
    }

    private List<long> NumbersOf(long story)
    {
        List<long> numbers = session.Articles.NumbersOf(story);
        CheckCount(story, numbers.Count, session.Stories.CountOf(story));
        return numbers;
    }

    private void CheckCount(long story, int found, long count)
    {
        if (found != count)
        {
            throw SqliteErrors.Damaged(session.Database.Path, $"story {story} has {found} articles and says that it has {count}");
        }
    }

    private void FillBest(int most, List<StoredArticle> candidates)
    {
        long[] best = new long[Math.Min(most, session.State.Articles)];
        foreach (long number in best.AsSpan(0, _tally.TakeBest(best, _ => true)))
        {
            candidates.Add(session.Articles.Read(number));
        }
    }

    /// <summary>Times stand in the articles, so candidates are read until there are enough.</summary>
    private void FillBestInWindow(in CandidateQuery query, List<StoredArticle> candidates)
    {
        foreach (long number in _tally.InOrder())
        {
            if (candidates.Count == query.Most)
            {
                break;
            }

            StoredArticle article = session.Articles.Read(number);
            if (query.Window.Contains(article.Time, query.Time))
            {
                candidates.Add(article);
            }
        }
    }
}
