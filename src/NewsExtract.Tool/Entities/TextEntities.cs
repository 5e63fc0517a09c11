namespace NewsExtract.Tool;

/// <summary>Finds what a text names. The seam at which a test puts entities of its own in place of the library's.</summary>
internal delegate TextEntities FindEntities(string text, DateOnly? published, CancellationToken cancellationToken);

/// <summary>What a text names.</summary>
/// <param name="Entities">People, places and other things, in order of their first mentions.</param>
/// <param name="Expressions">Times and amounts, in order.</param>
internal sealed record TextEntities(IReadOnlyList<Entity> Entities, IReadOnlyList<EntityMention> Expressions)
{
    public static TextEntities Of(IReadOnlyList<EntityMention> mentions, IReadOnlyList<Entity> entities)
        => new(entities, [.. mentions.Where(mention => IsExpression(mention.Type))]);

    /// <summary>How many mentions they come to.</summary>
    public int MentionCount => Entities.Sum(entity => entity.Mentions.Count) + Expressions.Count;

    private static bool IsExpression(EntityType type) => type is EntityType.Date or EntityType.Time or EntityType.Money or EntityType.Percent or EntityType.Quantity;
}
