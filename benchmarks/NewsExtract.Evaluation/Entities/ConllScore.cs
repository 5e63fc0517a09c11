using NewsExtract.Evaluation.Entities.Corpora;
using NewsExtract.Evaluation.Entities.Tagging;
using NewsExtract.Evaluation.Metrics;

namespace NewsExtract.Evaluation.Entities;

/// <summary>Scores of a set of tagged sentences: strict spans.</summary>
/// <param name="Own">In the set's own classes, named as ours.</param>
/// <param name="Four">In PER, ORG, LOC and MISC.</param>
/// <param name="Calibration">How right the confidences are, on the own classes.</param>
/// <param name="UnknownLabels">Labels of the set that are in no table and were left out.</param>
internal sealed record ConllScore(SpanCounts Own, SpanCounts Four, Calibration Calibration, IReadOnlyList<string> UnknownLabels)
{
    /// <summary>In PER, ORG and LOC.</summary>
    public SpanCount Three => Four.Of(TypeScheme.IsOfThree);

    /// <summary>Scores a run.</summary>
    public static ConllScore Of(ConllRun run, LabelMap labels)
    {
        string[] used = [.. run.Set.Documents.SelectMany(document => document.Sentences).SelectMany(sentence => TagSpans.Of(sentence.Tags)).Select(span => span.Label)
            .Distinct().Order(StringComparer.Ordinal)];
        HashSet<EntityType> known = [.. used.Select(label => labels.Of(run.Set.Name, label)).OfType<EntityType>()];
        SpanCounts own = new(), four = new();
        Calibration calibration = new();
        foreach (var (sentence, found) in run.Sentences())
        {
            TagSpan[] gold = Relabel(TagSpans.Of(sentence.Tags), label => labels.Of(run.Set.Name, label)?.ToString());
            (TagSpan Span, double Confidence)[] folded = [.. found
                .Select(span => (Type: TypeScheme.Fold(span.Type, known), Span: span))
                .Where(span => span.Type is not null)
                .Select(span => (new TagSpan(span.Span.Start, span.Span.End, span.Type!.Value.ToString()), span.Span.Confidence))];
            own.Add(gold, [.. folded.Select(span => span.Span)]);
            foreach (var (span, confidence) in folded)
            {
                calibration.Add(confidence, gold.Contains(span));
            }
        }

        foreach (var (gold, found) in FourClassGold(run, labels))
        {
            four.Add(gold, FourClassesOf(found));
        }

        return new(own, four, calibration, [.. used.Where(label => !labels.Knows(run.Set.Name, label))]);
    }

    /// <summary>Mentions in the four classes.</summary>
    public static TagSpan[] FourClassesOf(IEnumerable<TaggedSpan> found) => [.. found
        .Select(span => (Span: span, Label: TypeScheme.FourClassOf(span.Type)))
        .Where(span => span.Label is not null)
        .Select(span => new TagSpan(span.Span.Start, span.Span.End, span.Label!))];

    /// <summary>The scores that a gate may hold, by name; of a run in another case only what it is there for.</summary>
    public IEnumerable<KeyValuePair<string, double>> Metrics(TextCase textCase)
    {
        string prefix = textCase == TextCase.AsIs ? "" : textCase.Label() + ".";
        yield return new(prefix + "four.f1", Four.Total.Scores.F1);
        yield return new(prefix + "three.f1", Three.Scores.F1);
        if (textCase == TextCase.AsIs)
        {
            yield return new("own.f1", Own.Total.Scores.F1);
            yield return new("calibration", 1 - Calibration.Error);
        }
    }

    // The set's own file of four classes where there is one: what its makers decided goes before our table.
    private static IEnumerable<(TagSpan[] Gold, IReadOnlyList<TaggedSpan> Found)> FourClassGold(ConllRun run, LabelMap labels)
    {
        return run.Set.FourClasses is not null
            ? run.FourClassSentences().Select(sentence => (TagSpans.Of(sentence.Sentence.Tags).ToArray(), sentence.Found))
            : run.Sentences().Select(sentence => (Relabel(TagSpans.Of(sentence.Sentence.Tags), FourClass), sentence.Found));

        string? FourClass(string label) => labels.Of(run.Set.Name, label) is { } type ? TypeScheme.FourClassOf(type) : null;
    }

    private static TagSpan[] Relabel(IEnumerable<TagSpan> spans, Func<string, string?> labelOf) => [.. spans
        .Select(span => (Span: span, Label: labelOf(span.Label)))
        .Where(span => span.Label is not null)
        .Select(span => span.Span with { Label = span.Label! })];
}
