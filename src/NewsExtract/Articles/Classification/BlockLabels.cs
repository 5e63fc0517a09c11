namespace NewsExtract.Classification;

/// <summary>What the classifier says of the blocks of a page, by their order.</summary>
/// <param name="ArticleProbability">How likely each block is article text.</param>
/// <param name="Role">The role of each block.</param>
/// <param name="RoleProbability">How sure that role is.</param>
internal sealed record BlockLabels(float[] ArticleProbability, BlockRole[] Role, float[] RoleProbability);
