using System.Reflection;

namespace NewsExtract.Evaluation.Entities;

/// <summary>What the labels of corpora are in our own types: the data file <c>entity-labels.txt</c>.</summary>
internal sealed class LabelMap
{
    private const string Resource = "entity-labels.txt";
    private const string NoType = "-";

    private readonly Dictionary<string, (EntityType? Type, int Rank)> _entries = new(StringComparer.OrdinalIgnoreCase);

    private LabelMap(IEnumerable<string> lines)
    {
        foreach (string line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] columns = line.Split('\t');
            EntityType? type = columns[1] == NoType ? null : Enum.Parse<EntityType>(columns[1]);
            _entries.Add(columns[0], (type, _entries.Count));
        }

        // A set may use our own names.
        foreach (EntityType type in Enum.GetValues<EntityType>())
        {
            _entries.TryAdd(type.ToString(), (type, _entries.Count));
        }
    }

    /// <summary>Reads the embedded file.</summary>
    public static LabelMap Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        return new(reader.ReadToEnd().Split('\n'));
    }

    /// <summary>Whether the file says something of a label.</summary>
    public bool Knows(string set, string label) => Find(set, label) is not null;

    /// <summary>The type of a label; null when it has none.</summary>
    public EntityType? Of(string set, string label) => Find(set, label)?.Type;

    /// <summary>The type of the label that stands first in the file; null when none of them has a type.</summary>
    public EntityType? FirstOf(string set, IEnumerable<string> labels)
        => labels.Select(label => Find(set, label)).Where(entry => entry?.Type is not null).MinBy(entry => entry!.Value.Rank)?.Type;

    private (EntityType? Type, int Rank)? Find(string set, string label)
        => _entries.TryGetValue($"{set}:{label}", out var entry) || _entries.TryGetValue(label, out entry) ? entry : null;
}
