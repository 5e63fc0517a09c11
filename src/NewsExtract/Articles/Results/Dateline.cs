namespace NewsExtract;

/// <summary>The words before the first sentence of a report that say where it was filed: <c>BEIJING, Sept. 3 (Reuters) -</c>.</summary>
/// <param name="Place">The place as written, without agency and date; null when the dateline names none.</param>
/// <param name="Agency">The wire agency by its usual name; null when the dateline names none.</param>
/// <param name="Text">The dateline as it stands in the text.</param>
public sealed record Dateline(string? Place, string? Agency, string Text);
