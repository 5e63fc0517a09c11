namespace NewsExtract.Summaries;

/// <summary>A sentence that may stand in a summary.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Words">Its content words, sorted.</param>
/// <param name="Features">Its features by <see cref="SummaryFeature"/>.</param>
/// <param name="IsStandfirst">Whether it is from the summary that the article itself begins with.</param>
internal sealed record SummaryCandidate(TextSpan Span, uint[] Words, double[] Features, bool IsStandfirst);
