using NewsExtract.Facts;

namespace NewsExtract.Classification;

/// <summary>Takes from the facts of a page what helps to tell its blocks apart.</summary>
internal static class HintReader
{
    public static PageHints Of(PageFacts facts) => new(facts.Title, facts.ArticleBody, facts.Description);
}
