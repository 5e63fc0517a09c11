namespace NewsExtract;

/// <summary>A post of a social network that is shown inside the article.</summary>
/// <param name="Network">The network by its usual name, such as <c>X</c> or <c>Instagram</c>.</param>
/// <param name="Url">The absolute address of the post; null when the page does not give it.</param>
/// <param name="Author">Who posted it, as the page names them; null when it does not.</param>
/// <param name="Text">The text of the post, empty when the page does not show it.</param>
/// <param name="BlockOrder">The first block of the post (<see cref="Block.Order"/>); null when it has none.</param>
public sealed record EmbeddedPost(string Network, string? Url, string? Author, string Text, int? BlockOrder);
