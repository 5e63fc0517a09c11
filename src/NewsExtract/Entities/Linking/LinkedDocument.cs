namespace NewsExtract.Entities.Linking;

/// <summary>Runs the linker on one text.</summary>
internal static class LinkedDocument
{
    /// <summary>Joins the mentions, which lie inside the text and are in order.</summary>
    public static List<EntityDraft> Cluster(string text, EntityMention[] mentions, LinkName[] names, GazetteerNames gazetteer, IPairJudge judge)
    {
        HashSet<(string, string)> introduced = IntroducedAcronyms.Find(text, mentions, names);
        List<NameGroup> groups = NameGroups.Gather(text, mentions, names, gazetteer);
        return new MentionClusterer(judge, new DocumentPlaces(text, mentions), introduced).Cluster(groups);
    }

    /// <summary>The names of the mentions.</summary>
    public static LinkName[] ReadNames(string text, EntityMention[] mentions, GazetteerNames gazetteer)
    {
        var names = new LinkName[mentions.Length];
        for (int i = 0; i < names.Length; i++)
        {
            // The caller's own entry knows the type better than the tagger.
            EntityMention mention = mentions[i];
            names[i] = NameReader.Read(text, gazetteer.Find(mention) is { } entry ? mention with { Type = entry.Type } : mention);
        }

        return names;
    }
}
