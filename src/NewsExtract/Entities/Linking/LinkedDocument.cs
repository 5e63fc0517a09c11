namespace NewsExtract.Entities.Linking;

/// <summary>A text with its mentions, read for linking.</summary>
internal sealed class LinkedDocument
{
    private readonly GazetteerNames _gazetteer;

    /// <param name="text">The text.</param>
    /// <param name="mentions">Mentions of names that lie inside the text, in order.</param>
    /// <param name="gazetteer">The caller's own names.</param>
    /// <param name="cancellation">Asked once a mention.</param>
    public LinkedDocument(string text, EntityMention[] mentions, GazetteerNames gazetteer, CancellationToken cancellation = default)
    {
        Text = text;
        Mentions = mentions;
        _gazetteer = gazetteer;
        Names = new LinkName[mentions.Length];
        Contexts = new MentionContext[mentions.Length];
        Dictionary<(string Surface, EntityType Type), LinkName> read = [];
        for (int i = 0; i < mentions.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();

            // The caller's own entry knows the type better than the tagger.
            EntityMention mention = mentions[i];
            EntityType type = gazetteer.Find(mention)?.Type ?? mention.Type;
            ReadOnlySpan<char> span = mention.Span.Of(text);
            string surface = span.SequenceEqual(mention.Text) ? mention.Text : span.ToString();
            if (!read.TryGetValue((surface, type), out LinkName? name))
            {
                read.Add((surface, type), name = NameReader.Read(surface, type));
            }

            Names[i] = ClippedName.Complete(text, mention.Span, name);
        }

        TypeSlips.Mend(text, mentions, Names, cancellation);
        var contexts = new ContextReader(text, mentions);
        for (int i = 0; i < mentions.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Contexts[i] = contexts.Read(i, Names[i]);
        }

        Places = new DocumentPlaces(text, mentions);
    }

    public string Text { get; }

    /// <summary>Where the text starts below a headline that is not part of it; else 0.</summary>
    public int TextStart { get; init; }

    public EntityMention[] Mentions { get; }

    /// <summary>The name of each mention.</summary>
    public LinkName[] Names { get; }

    /// <summary>What stands around each mention.</summary>
    public MentionContext[] Contexts { get; }

    public DocumentPlaces Places { get; }

    /// <summary>Joins the mentions.</summary>
    /// <param name="judge">Says which names belong together.</param>
    /// <param name="mostCandidates">Pairs of a name and an entity that it weighs at most.</param>
    /// <param name="isCut">Whether there were more.</param>
    /// <param name="cancellation">Asked once a mention and once a name.</param>
    public List<EntityDraft> Cluster(IPairJudge judge, int mostCandidates, out bool isCut, CancellationToken cancellation = default)
    {
        HashSet<(string, string)> introduced = IntroducedAcronyms.Find(Text, Mentions, Names);
        cancellation.ThrowIfCancellationRequested();
        List<NameGroup> groups = NameGroups.Gather(Text, Mentions, Names, Contexts, _gazetteer, cancellation);
        var clusterer = new MentionClusterer(judge, Places, introduced, mostCandidates);
        List<EntityDraft> entities = clusterer.Cluster(groups, cancellation);
        isCut = clusterer.IsCut;
        return entities;
    }
}
