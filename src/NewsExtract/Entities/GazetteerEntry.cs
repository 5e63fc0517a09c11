namespace NewsExtract;

/// <summary>A name that the caller knows. Immutable and thread-safe.</summary>
/// <param name="Name">Its canonical name.</param>
/// <param name="Type">What kind of thing it is.</param>
public sealed record GazetteerEntry(string Name, EntityType Type)
{
    /// <summary>The caller's own identifier, given back as <see cref="EntityMention.Id"/> and <see cref="Entity.Id"/>; null when there is none.</summary>
    public string? Id { get; init; }

    /// <summary>Other names of the same thing.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
