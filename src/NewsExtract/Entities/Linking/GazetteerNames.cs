namespace NewsExtract.Entities.Linking;

/// <summary>Looks up mentions among the caller's own names, by identifier or by name without case. Immutable and thread-safe.</summary>
internal sealed class GazetteerNames
{
    private readonly Dictionary<string, GazetteerEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<GazetteerEntry>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<GazetteerEntry, int> _numbers = new(ReferenceEqualityComparer.Instance);

    public GazetteerNames(Gazetteer gazetteer)
    {
        foreach (GazetteerEntry entry in gazetteer.Entries)
        {
            _numbers.TryAdd(entry, _numbers.Count);
            if (entry.Id is not null)
            {
                _byId.TryAdd(entry.Id, entry);
            }

            foreach (string name in entry.Aliases.Prepend(entry.Name))
            {
                if (!_byName.TryGetValue(name, out List<GazetteerEntry>? entries))
                {
                    _byName.Add(name, entries = []);
                }

                entries.Add(entry);
            }
        }
    }

    /// <summary>The entry of a mention; of several of one name that of its type, else the first. Null when there is none.</summary>
    public GazetteerEntry? Find(EntityMention mention)
    {
        if (mention.Id is not null)
        {
            return _byId.GetValueOrDefault(mention.Id);
        }

        return _byName.TryGetValue(mention.Text, out List<GazetteerEntry>? entries)
            ? entries.Find(entry => entry.Type == mention.Type) ?? entries[0]
            : null;
    }

    public int NumberOf(GazetteerEntry entry) => _numbers[entry];
}
