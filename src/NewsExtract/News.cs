namespace NewsExtract;

/// <summary>The short way to the common case: one call, default options. Thread-safe.</summary>
public static class News
{
    private static readonly ArticleExtractor Extractor = new();
    private static readonly EntityTagger Tagger = new();
    private static readonly EntityLinker Linker = new();
    private static readonly StorySigner Signer = new();
    private static readonly StoryComparer Comparer = new();

    /// <summary>Extracts the article of an HTML page. Bad markup never throws; a page without text gives an empty article.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Where it came from, if known. Nothing is fetched.</param>
    public static Article ExtractArticle(string html, string? url = null) => Extractor.ExtractHtml(html, new ExtractionHints { Url = url });

    /// <summary>Extracts the article of a page that is already plain text.</summary>
    /// <param name="text">The page; <see cref="Block.SourceSpan"/> points into it.</param>
    /// <param name="url">Where it came from, if known. Nothing is fetched.</param>
    public static Article ExtractPlainText(string text, string? url = null) => Extractor.ExtractPlainText(text, new ExtractionHints { Url = url });

    /// <summary>Finds who and what a text names: people, organisations, places and other names, all mentions of one thing together, in order of their first mentions.</summary>
    /// <param name="text">Running text, one paragraph a line.</param>
    /// <param name="published">The day it was published, if known.</param>
    public static IReadOnlyList<Entity> FindEntities(string text, DateOnly? published = null) => Linker.Link(text, Tagger.Tag(text, published));

    /// <summary>
    /// Finds who and what an article names. The mentions point into <see cref="Article.Text"/>, those of the headline (<see cref="Entity.TitleMentions"/>) into
    /// <see cref="Article.Title"/>. What only the headline names is left out; <see cref="NewsItem.TitleMentions"/> has it.
    /// </summary>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<Entity> FindEntities(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return NamesOf(article).Entities;
    }

    /// <summary>
    /// Compares two articles: how likely they tell of one event, whether one is a copy of the other, and why. For more than a few pairs, sign each article once
    /// (<see cref="StorySigner"/>) and compare the signatures (<see cref="StoryComparer"/>): finding the names takes far longer than comparing.
    /// </summary>
    /// <param name="first">An article.</param>
    /// <param name="second">Another.</param>
    public static StoryComparison Compare(Article first, Article second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Comparer.Compare(Sign(first), Sign(second));
    }

    /// <summary>Compares two texts as <see cref="Compare(Article, Article)"/> does, with nothing known of them but what they say.</summary>
    /// <param name="firstText">Running text of an article, one paragraph a line; may begin with the headline, or be no more than one.</param>
    /// <param name="secondText">That of another.</param>
    public static StoryComparison Compare(string firstText, string secondText)
    {
        ArgumentNullException.ThrowIfNull(firstText);
        ArgumentNullException.ThrowIfNull(secondText);
        return Comparer.Compare(Sign(firstText), Sign(secondText));
    }

    private static StorySignature Sign(Article article)
    {
        HeadedNames names = NamesOf(article);
        return Signer.Sign(StoryText.Of(article, names.TextEntities, names.Mentions));
    }

    private static HeadedNames NamesOf(Article article) => new HeadedText(article.Title, article.Text).Find(Tagger, Linker, article.PublishedDay);

    private static StorySignature Sign(string text) => Signer.Sign(new StoryText { Text = text }.WithNames(Tagger, Linker, published: null));
}
