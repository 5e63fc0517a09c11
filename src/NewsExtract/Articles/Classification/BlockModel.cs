using NewsExtract.Models.Trees;

namespace NewsExtract.Classification;

/// <summary>Everything the block classifier learned. Immutable and thread-safe.</summary>
/// <param name="Odds">Log-odds of words and of class, id and role tokens.</param>
/// <param name="HtmlTrees">Whether a block of an HTML page is article text.</param>
/// <param name="TextDraft">A first guess for plain text, from which the features of the second stage are made.</param>
/// <param name="TextTrees">Whether a line of plain text is article text.</param>
/// <param name="Roles">The roles of the blocks.</param>
internal sealed record BlockModel(OddsTable Odds, TreeEnsemble HtmlTrees, TreeEnsemble TextDraft, TreeEnsemble TextTrees, RoleModel Roles);
