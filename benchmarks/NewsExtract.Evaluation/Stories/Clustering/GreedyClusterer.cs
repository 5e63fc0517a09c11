namespace NewsExtract.Evaluation.Stories.Clustering;

/// <summary>
/// The plainest clusterer: an article joins the story whose latest members it scores best with on average, when that is at least as likely one event as not.
/// It compares every article with every story, so it is for sets of a few thousand articles.
/// </summary>
internal sealed class GreedyClusterer(Func<StorySignature, StorySignature, double> score, Func<StorySignature, StorySignature, bool> isCopy) : IStoryClusterer
{
    private const double Threshold = 0.5;
    private const int MostMembersCompared = 8;

    /// <inheritdoc/>
    public IReadOnlyList<int> Stories(IReadOnlyList<StorySignature> articles, CancellationToken cancellationToken)
    {
        List<Queue<StorySignature>> stories = [];
        int[] assigned = new int[articles.Count];
        for (int number = 0; number < assigned.Length; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double best = Threshold;
            assigned[number] = stories.Count;
            for (int story = 0; story < stories.Count; story++)
            {
                double average = stories[story].Average(member => score(articles[number], member));
                if (average >= best)
                {
                    best = average;
                    assigned[number] = story;
                }
            }

            if (assigned[number] == stories.Count)
            {
                stories.Add([]);
            }

            Queue<StorySignature> members = stories[assigned[number]];
            members.Enqueue(articles[number]);
            if (members.Count > MostMembersCompared)
            {
                members.Dequeue();
            }
        }

        return assigned;
    }

    /// <inheritdoc/>
    public IReadOnlyList<int> Copies(IReadOnlyList<StorySignature> articles, CancellationToken cancellationToken)
        => CopyPairs.Groups(articles.Count, CopyPairs.Find(articles, isCopy, cancellationToken));
}
