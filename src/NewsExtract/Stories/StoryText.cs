using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>
/// What is known of one article when it is compared with others. Only <see cref="Text"/> is needed; each further member makes the comparison better.
/// A headline with its snippet, as a page of "similar news" lists them, is compared like a whole article. Immutable.
/// </summary>
public sealed record StoryText
{
    /// <summary>The text of the article, without the rest of the page. May be a snippet or empty.</summary>
    public required string Text { get; init; }

    /// <summary>The headline; null when unknown. <see cref="Text"/> may begin with it or not.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published; null when unknown.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Where the report was filed ("BEIJING"); null when the text does not say.</summary>
    public string? Place { get; init; }

    /// <summary>Who and what <see cref="Text"/> names (<see cref="EntityLinker"/>).</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>The mentions of <see cref="Text"/> (<see cref="EntityTagger"/>); of these the dates, times and amounts are read.</summary>
    public IReadOnlyList<EntityMention> Mentions { get; init; } = [];

    /// <summary>An extracted article with what was found in it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="entities">The entities of <see cref="Article.Text"/>.</param>
    /// <param name="mentions">The mentions of <see cref="Article.Text"/>.</param>
    public static StoryText Of(Article article, IReadOnlyList<Entity> entities, IReadOnlyList<EntityMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(mentions);
        return new StoryText
        {
            Text = article.Text,
            Title = article.Title,
            Published = article.Published,
            Place = article.Facts.Dateline?.Value.Place,
            Entities = entities,
            Mentions = mentions,
        };
    }

    /// <summary>Another article that a page offers to read, by its headline.</summary>
    /// <param name="item">The item (<see cref="Article.Related"/>).</param>
    public static StoryText Of(RelatedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new StoryText { Text = item.Title, Title = item.Title };
    }

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Text = {Text}, Title = {Title}, Published = {Published:O}, Place = {Place}, Entities = {Entities}, Mentions = {Mentions}");
        return true;
    }
}
