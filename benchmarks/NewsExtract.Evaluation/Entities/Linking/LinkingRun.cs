using NewsExtract.Evaluation.Entities.Corpora;
using NewsExtract.Evaluation.Entities.Tagging;

namespace NewsExtract.Evaluation.Entities.Linking;

/// <summary>What the linker made of a set.</summary>
internal sealed record LinkingRun(LinkingSet Set, IReadOnlyList<LinkedDocument> Documents)
{
    /// <summary>Links every document twice: with the gold's mentions, and with our own.</summary>
    public static LinkingRun Of(LinkingSet set, EntityEngines engines, CancellationToken cancellationToken)
    {
        List<LinkedDocument> documents = new(set.Documents.Count);
        foreach (LinkingDocument document in set.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            EntityMention[] own = [.. engines.TagText(document.Text)];
            documents.Add(new(
                document,
                Clusters(engines.Link(document.Text, GoldMentions(document)), document.Mentions.Select(mention => mention.Span)),
                [.. engines.Link(document.Text, own)]));
        }

        return new(set, documents);
    }

    // In order, the longer first, each span once: the gold has mentions inside of mentions, and some twice.
    private static EntityMention[] GoldMentions(LinkingDocument document) => [.. document.Mentions
        .DistinctBy(mention => mention.Span)
        .OrderBy(mention => mention.Span.Start)
        .ThenByDescending(mention => mention.Span.Length)
        .Select(mention => new EntityMention { Span = mention.Span, Type = mention.Type, Text = mention.Span.Of(document.Text).ToString() })];

    // What the linker leaves out, such as a date, is a cluster of its own.
    private static int[] Clusters(IReadOnlyList<Entity> entities, IEnumerable<TextSpan> spans)
    {
        Dictionary<TextSpan, int> clusters = [];
        for (int entity = 0; entity < entities.Count; entity++)
        {
            foreach (EntityMention mention in entities[entity].Mentions)
            {
                clusters[mention.Span] = entity;
            }
        }

        int next = entities.Count;
        return [.. spans.Select(span => clusters.TryGetValue(span, out int cluster) ? cluster : clusters[span] = next++)];
    }
}

/// <summary>A document with its links.</summary>
/// <param name="Document">The document.</param>
/// <param name="GoldClusters">The cluster of each mention of the gold, in the gold's order.</param>
/// <param name="Entities">The entities found end to end.</param>
internal sealed record LinkedDocument(LinkingDocument Document, IReadOnlyList<int> GoldClusters, IReadOnlyList<Entity> Entities);
