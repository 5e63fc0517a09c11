namespace NewsExtract.Entities.Linking;

/// <summary>Makes results of drafts: type by vote, fullest name, forms, roles, salience.</summary>
internal sealed class EntityBuilder(LinkedDocument document)
{
    // Chosen so that the first paragraph weighs about twice the middle of an article, and a name in the title as three in the text.
    private const double TitleBonus = 2;
    private const double EarlyBonus = 2;
    private const double EarlyLength = 500;

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
        EntityType type = entry?.Type ?? Vote(own);
        return new Entity
        {
            Type = type,
            Name = entry?.Name ?? EntityName.Choose(document.Text, own, _mentions, _names),
            Forms = [.. own.Select(mention => _names[mention].Form).Distinct(StringComparer.Ordinal)],
            Mentions = [.. own.Select(mention => _mentions[mention])],
            Salience = own.Sum(Weight) / total,
            Roles = Roles(own),
            RelatedCountry = type == EntityType.Nationality ? own.Select(mention => _names[mention].Known).FirstOrDefault(known => known is { IsCountry: true })?.Name : null,
            Id = entry is not null ? entry.Id : draft.Groups.Find(group => group.Id is not null)?.Id,
        };
    }

    private double Weight(int mention)
        => 1 + (EarlyBonus / (1 + (_mentions[mention].Span.Start / EarlyLength))) + (document.Places.IsInTitle(mention) ? TitleBonus : 0);

    private string[] Roles(int[] own) => [.. own
        .SelectMany(mention => _names[mention].IsTitle ? [] : _names[mention].Titles.Concat(document.Contexts[mention].Roles))
        .Select(WithoutArticle)
        .DistinctBy(role => NameFold.Of(role), StringComparer.Ordinal)];

    private static string WithoutArticle(string role)
        => role.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? role[4..] : role;

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
