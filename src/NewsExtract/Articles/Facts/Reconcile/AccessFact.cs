using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Tells whether everybody can read the article, from what the page declares, what it offers and how much of the text is there.</summary>
internal static class AccessFact
{
    /// <summary>A teaser before a paywall is seldom longer, an article seldom shorter.</summary>
    private const int TeaserWords = 180;

    /// <summary>With fewer than this share of the words the data count, the text is cut.</summary>
    private const double WholeShare = 0.6;

    /// <summary>Chooses the access of an article.</summary>
    /// <param name="declared">What the page declares.</param>
    /// <param name="visible">What the text shows: offers beside a whole text, or at the end of a cut one.</param>
    /// <param name="text">The article as extracted.</param>
    public static Fact<ArticleAccess>? Choose(PageFacts declared, Fact<ArticleAccess>? visible, string text)
    {
        if (declared.Access.Count == 0)
        {
            return visible;
        }

        Claim<ArticleAccess> claim = declared.Access[0];
        if (claim.Value == ArticleAccess.Open)
        {
            // Data that call everything free are less sure where the text breaks off at an offer.
            return visible is { Value: ArticleAccess.Paywalled }
                ? visible with { Confidence = visible.Confidence * 0.7 }
                : new Fact<ArticleAccess>(ArticleAccess.Open, claim.Source, visible is { Value: ArticleAccess.Metered } ? 0.6 : 0.9);
        }

        int words = WordCount.Of(text);
        bool isCut = visible is { Value: ArticleAccess.Paywalled }
            || words < TeaserWords
            || (declared.DeclaredWords is { } all && words < WholeShare * all);
        return new Fact<ArticleAccess>(isCut ? ArticleAccess.Paywalled : ArticleAccess.Metered, claim.Source, visible is null ? 0.75 : 0.9);
    }
}
