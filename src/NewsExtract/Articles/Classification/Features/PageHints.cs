namespace NewsExtract.Classification;

/// <summary>What a page says of itself outside its blocks, as far as it helps to tell them apart.</summary>
/// <param name="Title">The title of the document.</param>
/// <param name="ArticleBody">The text of the article as structured data give it; often partial, sometimes wrong.</param>
/// <param name="Summary">The description for search engines and social networks.</param>
internal sealed record PageHints(string? Title, string? ArticleBody, string? Summary)
{
    public static PageHints None { get; } = new(null, null, null);
}
