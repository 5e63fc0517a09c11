using NewsExtract.Entities.Tagging;

namespace NewsExtract;

/// <summary>Names that the caller knows; they win over the model wherever they stand in a text. Immutable and thread-safe.</summary>
/// <remarks>
/// Names are found without case and only as whole words; of several that begin at one place the longest. A name of one word of at most three letters
/// must stand in the text as it is written here. Of two entries with the same name the first counts.
/// </remarks>
public sealed class Gazetteer
{
    private readonly Lazy<GazetteerMatcher> _matcher;

    /// <summary>No names.</summary>
    public static Gazetteer Empty { get; } = new([]);

    /// <summary>Makes a gazetteer of <paramref name="entries"/>.</summary>
    /// <param name="entries">The names.</param>
    public Gazetteer(IEnumerable<GazetteerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = [.. entries];
        _matcher = new(() => new GazetteerMatcher(Entries));
    }

    /// <summary>The names, in the order they were given.</summary>
    public IReadOnlyList<GazetteerEntry> Entries { get; }

    internal GazetteerMatcher Matcher => _matcher.Value;

    /// <summary>Reads a gazetteer from a file of UTF-8: a name a line, the columns name, type, id and aliases with tabs between.</summary>
    /// <remarks>
    /// The type is the name of an <see cref="EntityType"/>. The last two columns may be left out or empty; aliases have <c>|</c> between. Lines that
    /// begin with <c>#</c> and blank lines are passed over, and so is a first line that begins with <c>name</c> and <c>type</c>.
    /// </remarks>
    /// <param name="stream">The file; read to its end and left open.</param>
    /// <exception cref="GazetteerFormatException">A line is none of these.</exception>
    public static Gazetteer Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new Gazetteer(GazetteerReader.Read(stream));
    }

    /// <summary>Reads a gazetteer as <see cref="Load(Stream)"/> does.</summary>
    /// <param name="reader">The file's text; read to its end and left open.</param>
    /// <exception cref="GazetteerFormatException">A line is none of these.</exception>
    public static Gazetteer Load(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new Gazetteer(GazetteerReader.Read(reader));
    }
}
