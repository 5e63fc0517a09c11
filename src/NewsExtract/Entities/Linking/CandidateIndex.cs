namespace NewsExtract.Entities.Linking;

/// <summary>Finds the entities that share a word, an acronym or a title with a name, so that not all need to be compared. A key lists so many entities and no more, which bounds the work on any input.</summary>
internal sealed class CandidateIndex
{
    private const int EntitiesAKey = 12;
    private const int WordsAName = 8;

    private readonly Dictionary<string, List<EntityDraft>> _entities = new(StringComparer.Ordinal);

    /// <summary>Lists an entity under a name of its own.</summary>
    public void Add(EntityDraft entity, NameGroup group)
    {
        LinkName name = group.Name;
        foreach (string key in SharedKeys(name))
        {
            Add(key, entity);
        }

        if (name.Initials.Length > 0)
        {
            Add("a:" + name.Initials, entity);
            Add("i:" + name.Initials[0], entity);
        }

        foreach (string role in group.Roles)
        {
            Add("t:" + role, entity);
        }
    }

    /// <summary>The entities that a name may belong to, the earlier made first.</summary>
    /// <param name="group">The name.</param>
    /// <param name="introducers">Keys of the full names behind which it is introduced as an acronym.</param>
    public List<EntityDraft> Find(NameGroup group, IEnumerable<string> introducers)
    {
        SortedDictionary<int, EntityDraft> found = [];
        foreach (string key in SharedKeys(group.Name).Concat(introducers.Select(introducer => "q:" + introducer)))
        {
            Collect(key);
        }

        if (group.Name.IsAcronym)
        {
            Collect("a:" + group.Name.Squashed);
            Collect("i:" + group.Name.Squashed[0]);
        }

        if (group.Name.IsTitle)
        {
            Collect("t:" + group.Name.Key);
        }

        return [.. found.Values];

        void Collect(string key)
        {
            foreach (EntityDraft entity in _entities.GetValueOrDefault(key, []))
            {
                found[entity.Number] = entity;
            }
        }
    }

    private static IEnumerable<string> SharedKeys(LinkName name)
    {
        if (name.Known is { } known)
        {
            yield return (name.Class == NameClass.Nationality ? "n:" : "k:") + known.Name;
        }

        if (name.Words.Length == 0)
        {
            yield break;
        }

        yield return "q:" + name.Squashed;
        foreach (string word in name.Words.Take(WordsAName))
        {
            if (!LinkingWords.Is(word, WordKind.Small))
            {
                yield return word;
            }
        }

        if (name.Skeleton.Length > 1)
        {
            yield return "s:" + name.Skeleton;
        }
    }

    private void Add(string key, EntityDraft entity)
    {
        if (!_entities.TryGetValue(key, out List<EntityDraft>? entities))
        {
            _entities.Add(key, entities = []);
        }

        if (entities.Count < EntitiesAKey && !entities.Contains(entity))
        {
            entities.Add(entity);
        }
    }
}
