using NewsExtract.Training.Boosting;

namespace NewsExtract.Training.Stories;

/// <summary>Makes the pairs to train one event on. Deterministic.</summary>
internal sealed class PairSampler(StoryCorpora corpora, StoryTables tables, StoryTrainingOptions options)
{
    private const int HeadlinePairs = 12_000;
    private const int RandomPairs = 4_000;
    private const int OtherTopicNeighbours = 30;

    /// <summary>Texts so much alike are copies, and teach nothing of events.</summary>
    private const double Copies = 0.9;

    /// <summary>Parts of the background that are held out together.</summary>
    private const int BackgroundParts = 5;

    public IReadOnlyList<TrainingPair> Sample(CancellationToken cancellation)
    {
        List<TrainingPair> pairs = [];
        AddGroups(PairSource.Topics, corpora.Topics, pairs);
        AddGroups(PairSource.Families, corpora.Families, pairs);
        cancellation.ThrowIfCancellationRequested();
        for (int i = 0; i < corpora.Judged.Count; i++)
        {
            (TrainingStory first, TrainingStory second, bool isSame) = corpora.Judged[i];
            pairs.Add(TrainingPair.Of(PairSource.Judged, $"{PairSource.Judged} {i}", isSame, tables.Sign(first), tables.Sign(second)));
        }

        AddOtherTopics(pairs);
        AddHeadlines(pairs);
        AddCopies(pairs);
        cancellation.ThrowIfCancellationRequested();
        AddBackground(pairs);
        return pairs;
    }

    /// <summary>What is held out with a topic, a family and so on.</summary>
    public static string FoldOf(string source, string group) => $"{source} {group}";

    private void AddGroups(string source, IReadOnlyList<TrainingStory> stories, List<TrainingPair> pairs)
    {
        foreach (IGrouping<string?, TrainingStory> group in stories.GroupBy(story => story.Group))
        {
            TrainingStory[] members = [.. group];
            StorySignature[] signatures = [.. members.Select(tables.Sign)];
            for (int i = 0; i < members.Length; i++)
            {
                for (int j = i + 1; j < members.Length; j++)
                {
                    pairs.Add(TrainingPair.Of(source, FoldOf(source, group.Key ?? ""), members[i].Cluster == members[j].Cluster, signatures[i], signatures[j]));
                }
            }
        }
    }

    private void AddOtherTopics(List<TrainingPair> pairs)
    {
        StorySignature[] signatures = [.. corpora.Topics.Select(tables.Sign)];
        var finder = new NeighbourFinder(signatures);
        for (int i = 0; i < signatures.Length; i++)
        {
            foreach (int j in finder.Of(i, OtherTopicNeighbours))
            {
                if (j > i && corpora.Topics[i].Group != corpora.Topics[j].Group)
                {
                    pairs.Add(TrainingPair.Of(PairSource.OtherTopics, FoldOf(PairSource.Topics, corpora.Topics[i].Group ?? ""), false, signatures[i], signatures[j]));
                }
            }
        }
    }

    private void AddHeadlines(List<TrainingPair> pairs)
    {
        var random = new SplitMix(options.Trees.Seed);
        StorySignature[] signatures = [.. corpora.Headlines.Select(tables.Sign)];
        ILookup<string?, int> stories = Enumerable.Range(0, signatures.Length).ToLookup(i => corpora.Headlines[i].Cluster);
        for (int drawn = 0; drawn < HeadlinePairs; drawn++)
        {
            int first = (int)(random.NextDouble() * signatures.Length);
            string? story = corpora.Headlines[first].Cluster;
            bool isSame = drawn % 2 == 0;
            int[] others = [.. isSame ? stories[story].Where(i => i != first) : Enumerable.Range(0, signatures.Length).Where(i => corpora.Headlines[i].Cluster != story)];
            if (others.Length > 0)
            {
                int second = others[(int)(random.NextDouble() * others.Length)];
                pairs.Add(TrainingPair.Of(PairSource.Headlines, FoldOf(PairSource.Headlines, story ?? ""), isSame, signatures[first], signatures[second]));
            }
        }
    }

    private void AddCopies(List<TrainingPair> pairs)
    {
        foreach (IGrouping<string?, TrainingStory> group in corpora.Copies.GroupBy(story => story.Cluster))
        {
            StorySignature[] signatures = [.. group.Select(tables.Sign)];
            for (int i = 0; i < signatures.Length; i++)
            {
                for (int j = i + 1; j < signatures.Length; j++)
                {
                    pairs.Add(TrainingPair.Of(PairSource.Copies, FoldOf(PairSource.Copies, group.Key ?? ""), true, signatures[i], signatures[j]));
                }
            }
        }
    }

    /// <summary>Neighbours within a half of the background, signed with what the other half tells of words: their dates made the bursts of their own half.</summary>
    private void AddBackground(List<TrainingPair> pairs)
    {
        var random = new SplitMix(options.Trees.Seed);
        for (int half = 0; half < StoryTables.Halves; half++)
        {
            TrainingStory[] stories = [.. StoryTables.HalfOf(corpora.Background, half)];
            StorySignature[] signatures = [.. stories.AsParallel().AsOrdered().Select(story => tables.SignCrossed(story, half))];
            var finder = new NeighbourFinder(signatures);
            int[][] neighbours = [.. Enumerable.Range(0, stories.Length).AsParallel().AsOrdered().Select(i => finder.Of(i, options.Neighbours).ToArray())];
            for (int i = 0; i < stories.Length; i++)
            {
                foreach (int j in neighbours[i].Where(j => j > i))
                {
                    int days = stories[i].Day is { } first && stories[j].Day is { } second ? Math.Abs(first - second) : -1;
                    bool isSame = days >= 0 && days <= options.SameDays;
                    if ((isSame || days >= options.OtherDays) && signatures[i].Resemblance(signatures[j]) <= Copies)
                    {
                        pairs.Add(TrainingPair.Of(PairSource.Background, FoldOf(PairSource.Background, $"{i % BackgroundParts}"), isSame, signatures[i], signatures[j]));
                    }
                }
            }

            for (int drawn = 0; drawn < RandomPairs / StoryTables.Halves; drawn++)
            {
                int i = (int)(random.NextDouble() * stories.Length);
                int j = (int)(random.NextDouble() * stories.Length);
                if (i != j)
                {
                    pairs.Add(TrainingPair.Of(PairSource.Random, FoldOf(PairSource.Random, $"{i % BackgroundParts}"), false, signatures[i], signatures[j]));
                }
            }
        }
    }
}
