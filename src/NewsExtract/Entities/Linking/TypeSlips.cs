namespace NewsExtract.Entities.Linking;

/// <summary>Mends names that the tagger gave a wrong class once: the other mentions of the same words tell.</summary>
internal static class TypeSlips
{
    // So unsure must the tagger have been, and so many times as many mentions must speak against it.
    private const double Unsure = 0.7;
    private const int Majority = 3;

    /// <summary>Reads slips anew, in the class of the other mentions.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The mentions.</param>
    /// <param name="names">Their names, some of which are replaced.</param>
    /// <param name="cancellation">Asked once a mention.</param>
    public static void Mend(string text, EntityMention[] mentions, LinkName[] names, CancellationToken cancellation = default)
    {
        Dictionary<(string Key, NameClass Class), (int Count, EntityType Type)> counts = [];
        foreach (LinkName name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            (int count, EntityType type) = counts.GetValueOrDefault((name.Key, name.Class), (0, name.Type));
            counts[(name.Key, name.Class)] = (count + 1, type);
        }

        for (int i = 0; i < names.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            names[i] = Mend(text, mentions[i], names[i], counts);
        }
    }

    private static LinkName Mend(string text, EntityMention mention, LinkName name, Dictionary<(string Key, NameClass Class), (int Count, EntityType Type)> counts)
    {
        // "Russian" is a nationality as soon as it is one anywhere in the text.
        if (name.Class == NameClass.Thing && counts.ContainsKey((name.Key, NameClass.Nationality)) && KnownNames.CountryOf(name.Key) is { } country)
        {
            return name with { Class = NameClass.Nationality, Known = country };
        }

        if (mention.Id is not null || mention.Confidence >= Unsure || name.Class == NameClass.Nationality)
        {
            return name;
        }

        NameClass other = name.Class == NameClass.Thing ? NameClass.Person : NameClass.Thing;
        int own = counts[(name.Key, name.Class)].Count;
        return counts.TryGetValue((name.Key, other), out (int Count, EntityType Type) rest) && rest.Count >= Majority * own
            ? NameReader.Read(mention.Span.Of(text).ToString(), rest.Type)
            : name;
    }
}
