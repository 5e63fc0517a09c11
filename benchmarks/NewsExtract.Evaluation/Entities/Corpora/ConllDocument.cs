namespace NewsExtract.Evaluation.Entities.Corpora;

/// <summary>A sentence of a corpus.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Tags">The tag of each word.</param>
internal sealed record ConllSentence(string[] Tokens, string[] Tags);

/// <summary>Sentences that stand together in a corpus.</summary>
internal sealed record ConllDocument(IReadOnlyList<ConllSentence> Sentences);
