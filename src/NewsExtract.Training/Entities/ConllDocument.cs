namespace NewsExtract.Training.Entities;

/// <summary>A sentence of an annotated corpus.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Tags">A tag for each: O, B-x or I-x.</param>
internal sealed record ConllSentence(string[] Tokens, string[] Tags);

/// <summary>A document of an annotated corpus.</summary>
internal sealed record ConllDocument(IReadOnlyList<ConllSentence> Sentences);
