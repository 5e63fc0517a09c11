namespace NewsExtract.Tool;

/// <summary>Finds what an article names. The seam at which a test puts entities of its own in place of the library's.</summary>
internal delegate TextEntities FindEntities(Article article, CancellationToken cancellationToken);

/// <summary>What a text and its headline name.</summary>
/// <param name="Entities">People, places and other things, in order of their first mentions in the text.</param>
/// <param name="Expressions">Times and amounts of the text, in order.</param>
/// <param name="TitleMentions">All that the headline names, in order.</param>
internal sealed record TextEntities(IReadOnlyList<Entity> Entities, IReadOnlyList<EntityMention> Expressions, IReadOnlyList<EntityMention> TitleMentions)
{
    public static TextEntities Of(NewsItem item) => new(item.Entities, [.. item.Mentions.Where(mention => IsExpression(mention.Type))], item.TitleMentions);

    /// <summary>How many mentions they come to.</summary>
    public int MentionCount => Entities.Sum(entity => entity.Mentions.Count) + Expressions.Count + TitleMentions.Count(mention => !IsInText(mention));

    /// <summary>How often an entity is named, in text and headline.</summary>
    public static int CountOf(Entity entity) => entity.Mentions.Count + entity.TitleMentions.Count(mention => !IsAmong(entity.Mentions, mention));

    private bool IsInText(EntityMention mention) => IsAmong(Expressions, mention) || Entities.Any(entity => IsAmong(entity.Mentions, mention));

    // A headline that the text begins with has the very mentions of the text; equal ones may stand in both at the same place.
    private static bool IsAmong(IReadOnlyList<EntityMention> mentions, EntityMention mention) => mentions.Any(other => ReferenceEquals(other, mention));

    private static bool IsExpression(EntityType type) => type is EntityType.Date or EntityType.Time or EntityType.Money or EntityType.Percent or EntityType.Quantity;
}
