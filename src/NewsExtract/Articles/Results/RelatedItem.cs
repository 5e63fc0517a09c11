namespace NewsExtract;

/// <summary>Another article that the page offers to read.</summary>
/// <param name="Title">Its headline as the page shows it.</param>
/// <param name="Url">Its absolute address; null when it is not known, as in plain text.</param>
/// <param name="BlockOrder">The block that shows it (<see cref="Block.Order"/>).</param>
public sealed record RelatedItem(string Title, string? Url, int BlockOrder);
