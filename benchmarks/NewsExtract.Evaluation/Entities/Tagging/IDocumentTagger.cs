namespace NewsExtract.Evaluation.Entities.Tagging;

/// <summary>Tags documents whose tokens and sentences are given.</summary>
internal interface IDocumentTagger
{
    /// <summary>The mentions of a document, in order; no two overlap. What the document says elsewhere may count, so it comes whole.</summary>
    public IReadOnlyList<TaggedSpan> Tag(IReadOnlyList<string[]> sentences);
}

/// <summary>A mention as a run of tokens of a sentence, half-open.</summary>
internal readonly record struct TaggedSpan(int Sentence, int Start, int End, EntityType Type, double Confidence);
