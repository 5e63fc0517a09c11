namespace NewsExtract.Entities.Linking;

/// <summary>
/// Joins names to entities. The fullest names go first, so that a surname meets all who bear it; each joins the entity its judge
/// thinks likeliest, or opens one of its own.
/// </summary>
internal sealed class MentionClusterer(IPairJudge judge, DocumentPlaces places, HashSet<(string Acronym, string Full)> introduced, int mostCandidates)
{
    private readonly CandidateIndex _index = new();
    private readonly PairFeatures _features = new(places, introduced);
    private readonly ILookup<string, string> _introducers = introduced.ToLookup(pair => pair.Acronym, pair => pair.Full.Replace(" ", "", StringComparison.Ordinal));
    private readonly List<EntityDraft> _entities = [];
    private readonly Dictionary<string, EntityDraft> _owned = new(StringComparer.Ordinal);
    private int _candidatesLeft = mostCandidates;

    /// <summary>Whether there were more candidates than may be weighed, so that some names were not compared.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The entities of a text.</summary>
    public List<EntityDraft> Cluster(List<NameGroup> groups, CancellationToken cancellation = default)
    {
        IOrderedEnumerable<NameGroup> ordered = groups
            .OrderBy(group => group.Owner is null)
            .ThenBy(group => group.Name.IsTitle)
            .ThenBy(group => group.Name.IsAcronym && group.Name.Words.Length == 1)
            .ThenByDescending(group => group.Name.Words.Length)
            .ThenBy(group => group.Mentions[0]);
        foreach (NameGroup group in ordered)
        {
            cancellation.ThrowIfCancellationRequested();
            Place(group);
        }

        return _entities;
    }

    private void Place(NameGroup group)
    {
        // The caller knows better than any judge.
        if (group.Owner is { } owner)
        {
            _owned[owner] = Join(_owned.GetValueOrDefault(owner), group);
            return;
        }

        List<EntityDraft> found = IsCut ? [] : _index.Find(group, _introducers[group.Name.Key]);
        IsCut |= found.Count > _candidatesLeft;
        if (IsCut)
        {
            Join(null, group);
            return;
        }

        _candidatesLeft -= found.Count;
        List<(EntityDraft Entity, double[] Features)> candidates = [];
        foreach (EntityDraft entity in found)
        {
            if (_features.Measure(group, entity) is { } features)
            {
                candidates.Add((entity, features));
            }
        }

        PairFeatures.AddRivals(candidates);
        List<(EntityDraft Entity, double Score)> likely = [];
        foreach ((EntityDraft entity, double[] features) in candidates)
        {
            double score = judge.Judge(group, entity, features);
            if (score >= judge.Threshold)
            {
                likely.Add((entity, score));
            }
        }

        if (likely.Count < 2 || !NamesakeSplit.MaySplit(group))
        {
            Join(likely.Count == 0 ? null : likely.MaxBy(candidate => candidate.Score).Entity, group);
            return;
        }

        likely.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Entity.Number.CompareTo(b.Entity.Number));
        foreach ((EntityDraft entity, List<int> mentions) in NamesakeSplit.Split(group, [.. likely.Select(candidate => candidate.Entity)], places))
        {
            Join(entity, mentions.Count == group.Mentions.Count ? group : group.Part(mentions));
        }
    }

    private EntityDraft Join(EntityDraft? entity, NameGroup group)
    {
        if (entity is null)
        {
            entity = new EntityDraft(_entities.Count);
            _entities.Add(entity);
        }

        entity.Add(group);
        _index.Add(entity, group);
        return entity;
    }
}
