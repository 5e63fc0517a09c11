using NewsExtract.Entities.Linking;

namespace NewsExtract;

/// <summary>Joins the mentions of one text that name the same thing. Thread-safe; keep one for all texts.</summary>
public sealed class EntityLinker
{
    private readonly GazetteerNames _gazetteer;
    private readonly PairScorer _scorer;
    private readonly int _mostCandidates;

    /// <summary>Makes a linker.</summary>
    /// <param name="options">
    /// The options whose <see cref="EntityOptions.Gazetteer"/> and <see cref="EntityOptions.MaximumCandidates"/> are used; null for <see cref="EntityOptions.Default"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is out of its range.</exception>
    public EntityLinker(EntityOptions? options = null)
        : this(options, PairScorer.Embedded)
    {
    }

    internal EntityLinker(EntityOptions? options, PairScorer scorer)
    {
        options ??= EntityOptions.Default;
        EntityChecks.Options(options);
        _gazetteer = new GazetteerNames(options.Gazetteer);
        _mostCandidates = options.MaximumCandidates;
        _scorer = scorer;
    }

    /// <summary>Joins <paramref name="mentions"/> to entities, in order of their first mentions. Each mention of a name is part of exactly one entity; times and amounts are left out.</summary>
    /// <param name="text">The text that the mentions point into.</param>
    /// <param name="mentions">Mentions as <see cref="EntityTagger.Tag"/> gives them. Any order will do, and one may lie inside another.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">A mention is empty, or lies outside of the text.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<Entity> Link(string text, IReadOnlyList<EntityMention> mentions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        return LinkUpTo(text, 0, mentions, int.MaxValue, out _, cancellationToken);
    }

    /// <summary>As <see cref="Link"/>, under a limit besides that of the options.</summary>
    /// <param name="text">The text that the mentions point into.</param>
    /// <param name="textStart">Where it starts below a headline that is not part of it; else 0.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="mostCandidates">Most candidates.</param>
    /// <param name="isCut">Whether there were more.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal IReadOnlyList<Entity> LinkUpTo(
        string text, int textStart, IReadOnlyList<EntityMention> mentions, int mostCandidates, out bool isCut, CancellationToken cancellationToken)
    {
        isCut = false;
        cancellationToken.ThrowIfCancellationRequested();
        EntityMention[] named = LinkInput.Names(text, mentions, cancellationToken);
        if (named.Length == 0)
        {
            return [];
        }

        var document = new LinkedDocument(text, named, _gazetteer, cancellationToken) { TextStart = textStart };
        List<EntityDraft> entities = document.Cluster(_scorer, Math.Min(mostCandidates, _mostCandidates), out isCut, cancellationToken);
        return new EntityBuilder(document).Build(entities, cancellationToken);
    }
}
