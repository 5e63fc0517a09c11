using NewsExtract.Evaluation.Entities.Corpora;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Metrics;

namespace NewsExtract.Evaluation.Entities.Linking;

/// <summary>B-cubed scores of a set of linked documents.</summary>
/// <param name="All">With all mentions of the gold that have a cluster.</param>
/// <param name="Outer">With those of them that lie in no other mention.</param>
/// <param name="EndToEnd">Of our own mentions against the outer ones: a mention must have the very span of the gold's to count.</param>
/// <param name="Mentions">How well our own mentions have the spans of the outer ones.</param>
internal sealed record LinkingScore(BCubed All, BCubed Outer, BCubed EndToEnd, SpanCount Mentions)
{
    /// <summary>Scores a run.</summary>
    public static LinkingScore Of(LinkingRun run) => run.Documents.Select(Of)
        .Aggregate(new LinkingScore(default, default, default, default), (sum, score) => new(
            sum.All + score.All, sum.Outer + score.Outer, sum.EndToEnd + score.EndToEnd, sum.Mentions + score.Mentions));

    /// <summary>The scores that a gate may hold, by name.</summary>
    public IEnumerable<KeyValuePair<string, double>> Metrics() =>
    [
        new("all.f1", All.Scores.F1),
        new("outer.f1", Outer.Scores.F1),
        new("end2end.f1", EndToEnd.Scores.F1),
    ];

    private static LinkingScore Of(LinkedDocument linked)
    {
        (GoldMention Gold, int Found)[] scored = [.. linked.Document.Mentions.Zip(linked.GoldClusters).Where(mention => mention.First.Cluster is not null)];
        HashSet<TextSpan> outerSpans = Outermost(linked.Document.Mentions.Select(mention => mention.Span));
        (GoldMention Gold, int Found)[] outer = [.. scored.Where(mention => outerSpans.Contains(mention.Gold.Span)).DistinctBy(mention => mention.Gold.Span)];

        (TextSpan, string)[] gold = [.. outer.Select(mention => (mention.Gold.Span, mention.Gold.Cluster!))];
        (TextSpan Span, int Cluster)[] own = [.. OwnMentions(linked)];
        int right = own.Count(mention => outer.Any(known => known.Gold.Span == mention.Span));
        return new(
            BCubed.Of([.. scored.Select(mention => (mention.Gold.Cluster!, mention.Found))]),
            BCubed.Of([.. outer.Select(mention => (mention.Gold.Cluster!, mention.Found))]),
            BCubed.Of(gold, own),
            new(right, own.Length, outer.Length));
    }

    // Only where the gold is annotated, and not what it marks without knowing what it is.
    private static IEnumerable<(TextSpan Span, int Cluster)> OwnMentions(LinkedDocument linked)
    {
        HashSet<TextSpan> unknown = [.. linked.Document.Mentions.Where(mention => mention.Cluster is null).Select(mention => mention.Span)];
        TextSpan annotated = linked.Document.Annotated;
        return linked.Entities
            .SelectMany((entity, cluster) => entity.Mentions.Select(mention => (mention.Span, cluster)))
            .Where(mention => mention.Span.Start >= annotated.Start && mention.Span.End <= annotated.End && !unknown.Contains(mention.Span));
    }

    private static HashSet<TextSpan> Outermost(IEnumerable<TextSpan> spans)
    {
        HashSet<TextSpan> outermost = [];
        int end = 0;
        foreach (TextSpan span in spans.OrderBy(span => span.Start).ThenByDescending(span => span.Length))
        {
            // Not wholly inside one that began before.
            if (span.End > end)
            {
                outermost.Add(span);
                end = span.End;
            }
        }

        return outermost;
    }
}
