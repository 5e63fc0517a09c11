namespace NewsExtract;

/// <summary>Names that the caller knows; they win over the model wherever they stand in a text. Immutable and thread-safe.</summary>
public sealed class Gazetteer
{
    /// <summary>No names.</summary>
    public static Gazetteer Empty { get; } = new([]);

    /// <summary>Makes a gazetteer of <paramref name="entries"/>.</summary>
    /// <param name="entries">The names.</param>
    public Gazetteer(IEnumerable<GazetteerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = [.. entries];
    }

    /// <summary>The names, in the order they were given.</summary>
    public IReadOnlyList<GazetteerEntry> Entries { get; }
}
