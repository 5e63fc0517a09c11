namespace NewsExtract.Tool;

/// <summary>
/// The plainest clustering of a stream: an article joins the story whose latest members it scores best with on average, when that is at least as likely one event as not.
/// It compares every article with every story, so it is for some thousands of articles.
/// </summary>
internal sealed class GreedyStories(StoryComparer comparer)
{
    private const double Threshold = 0.5;
    private const int MostMembersCompared = 8;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<Queue<(string Key, StorySignature Article)>> _stories = [];

    public StoryPlace Add(string key, StorySignature article)
    {
        if (!_keys.Add(key))
        {
            throw new InputException($"there was an article '{key}' before; ids must differ");
        }

        int best = _stories.Count;
        double score = Threshold;
        for (int story = 0; story < _stories.Count; story++)
        {
            double average = _stories[story].Average(member => comparer.Score(article, member.Article));
            if (average >= score)
            {
                (best, score) = (story, average);
            }
        }

        bool isNew = best == _stories.Count;
        if (isNew)
        {
            _stories.Add([]);
        }

        string? original = _stories[best].FirstOrDefault(member => comparer.Compare(article, member.Article).Relation == StoryRelation.NearDuplicate).Key;
        _stories[best].Enqueue((key, article));
        if (_stories[best].Count > MostMembersCompared)
        {
            _stories[best].Dequeue();
        }

        return new(best + 1, isNew, isNew ? 0 : score, [], original);
    }
}
