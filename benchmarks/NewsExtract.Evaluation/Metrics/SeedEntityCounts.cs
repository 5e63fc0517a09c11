using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>How many entities of the gold have all their forms in one entity of that type, without a form of another entity.</summary>
/// <param name="Right">Entities that have.</param>
/// <param name="Stated">Entities of the gold.</param>
internal readonly record struct SeedEntityCounts(int Right, int Stated)
{
    // One type for the score: where one of them ends is a matter of taste.
    private static readonly HashSet<string> s_places = new(StringComparer.Ordinal) { "GPE", "LOCATION", "FACILITY" };

    /// <summary>Share of the entities that are right.</summary>
    public double Share => Stated > 0 ? (double)Right / Stated : 0;

    /// <summary>Counts the entities of a page.</summary>
    public static SeedEntityCounts Of(IReadOnlyList<SeedEntity> gold, IReadOnlyList<SeedEntity> found)
        => new(gold.Count(entity => found.Any(other => IsRight(entity, other, gold))), gold.Count);

    /// <summary>Adds the counts of two pages.</summary>
    public static SeedEntityCounts operator +(SeedEntityCounts left, SeedEntityCounts right) => new(left.Right + right.Right, left.Stated + right.Stated);

    private static bool IsRight(SeedEntity entity, SeedEntity found, IReadOnlyList<SeedEntity> gold)
    {
        string type = found.Type.ToUpperInvariant();
        bool isOfType = type == entity.Type || (s_places.Contains(type) && s_places.Contains(entity.Type));
        return isOfType
            && entity.Forms.All(form => found.Forms.Contains(form))
            && !gold.Any(other => !ReferenceEquals(other, entity) && other.Forms.Any(form => found.Forms.Contains(form)));
    }
}
