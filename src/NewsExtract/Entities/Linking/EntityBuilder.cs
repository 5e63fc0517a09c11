namespace NewsExtract.Entities.Linking;

/// <summary>Makes results of drafts: type by vote, fullest name, forms, roles, salience.</summary>
internal sealed class EntityBuilder(LinkedDocument document)
{
    private readonly EntityMention[] _mentions = document.Mentions;
    private readonly LinkName[] _names = document.Names;

    /// <summary>The entities in order of their first mentions.</summary>
    /// <param name="drafts">The mentions that belong together.</param>
    /// <param name="cancellation">Asked once an entity.</param>
    public IReadOnlyList<Entity> Build(List<EntityDraft> drafts, CancellationToken cancellation = default)
    {
        double total = 0;
        foreach (int mention in Enumerable.Range(0, _mentions.Length))
        {
            total += Weight(mention);
        }

        return [.. drafts
            .Select(draft => (Draft: draft, Mentions: draft.Groups.SelectMany(group => group.Mentions).Order().ToArray()))
            .OrderBy(entity => entity.Mentions[0])
            .Select(entity => Build(entity.Draft, entity.Mentions, total, cancellation))];
    }

    private Entity Build(EntityDraft draft, int[] own, double total, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        GazetteerEntry? entry = draft.Groups.Find(group => group.Entry is not null)?.Entry;
        string name = entry?.Name ?? EntityName.Choose(document, own);
        EntityType type = entry?.Type ?? TypeOf(name, Vote(own));
        return new Entity
        {
            Type = type,
            Name = name,
            Forms = [.. own.Select(mention => _names[mention].Form).Distinct(StringComparer.Ordinal)],
            Mentions = [.. own.Select(mention => _mentions[mention])],
            Salience = own.Sum(Weight) / total,
            Roles = Roles(own),
            RelatedCountry = type == EntityType.Nationality ? own.Select(mention => _names[mention].Known).FirstOrDefault(known => known is { IsCountry: true })?.Name : null,
            Id = entry is not null ? entry.Id : draft.Groups.Find(group => group.Id is not null)?.Id,
        };
    }

    private double Weight(int mention) => MentionWeight.Of(_mentions[mention].Span.Start, document.Places.TitleEnd);

    private string[] Roles(int[] own) => [.. own
        .SelectMany(mention => _names[mention].IsTitle ? [] : _names[mention].Titles.Concat(document.Contexts[mention].Roles))
        .Select(WithoutArticle)
        .DistinctBy(role => NameFold.Of(role), StringComparer.Ordinal)];

    private static string WithoutArticle(string role)
        => role.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? role[4..] : role;

    // Taggers take what is named after a place for a place.
    private static EntityType TypeOf(string name, EntityType vote)
    {
        if (vote is not (EntityType.Location or EntityType.Facility))
        {
            return vote;
        }

        string folded = NameFold.Of(name);
        int last = folded.LastIndexOf(' ');
        return last > 0 && LinkingWords.Is(folded[(last + 1)..], WordKind.Body) ? EntityType.Organization : vote;
    }

    private EntityType Vote(int[] own)
    {
        Dictionary<EntityType, double> votes = [];
        foreach (int mention in own)
        {
            EntityType type = _mentions[mention].Type;
            votes[type] = votes.GetValueOrDefault(type) + Math.Max(_mentions[mention].Confidence, 1e-6);
        }

        // On a tie the first mention decides: dictionaries without removals keep the order.
        return votes.MaxBy(vote => vote.Value).Key;
    }
}
