namespace NewsExtract.Samples;

/// <summary>What the service says of an article.</summary>
internal sealed record ArticleAnswer(string? Title, DateTimeOffset? Published, string Text, IReadOnlyList<EntityAnswer> Entities, long Story, bool IsNewStory)
{
    public static ArticleAnswer Of(NewsItem item, StoryAssignment story) => new(
        item.Article.Title,
        item.Article.Published,
        item.Article.Text,
        [.. item.Entities.OrderByDescending(entity => entity.Salience).Select(entity => new EntityAnswer(entity.Name, entity.Type.ToString(), entity.Mentions.Count))],
        story.StoryId,
        story.IsNew);
}

/// <summary>Somebody or something the article names.</summary>
internal sealed record EntityAnswer(string Name, string Type, int Mentions);
