namespace NewsExtract;

/// <summary>What a <see cref="NewsPipeline"/> made of one document. Immutable and safe to share between threads.</summary>
public sealed record NewsItem
{
    /// <summary>What the caller calls the document (<see cref="NewsDocument.Id"/>).</summary>
    public string? Id { get; init; }

    /// <summary>The place of the document in its stream, from 0; 0 for a document that was processed alone.</summary>
    public long Number { get; init; }

    /// <summary>The article; an empty one when processing failed.</summary>
    public required Article Article { get; init; }

    /// <summary>Everything <see cref="Article.Text"/> names, with exact places; empty when <see cref="NewsExtractOptions.FindsEntities"/> is false.</summary>
    public IReadOnlyList<EntityMention> Mentions { get; init; } = [];

    /// <summary>
    /// Everything the headline (<see cref="Article.Title"/>) names, dates and amounts included, in places of the headline; also what the text does not name, and so is no entity.
    /// Where <see cref="Article.Text"/> begins with the headline, they are among <see cref="Mentions"/>, too. Empty when <see cref="NewsExtractOptions.FindsEntities"/> is false.
    /// </summary>
    public IReadOnlyList<EntityMention> TitleMentions { get; init; } = [];

    /// <summary>
    /// Who and what <see cref="Article.Text"/> names, all mentions of one thing together, those of the headline included (<see cref="Entity.TitleMentions"/>); in order of their first
    /// mentions in the text. Empty when <see cref="NewsExtractOptions.FindsEntities"/> is false.
    /// </summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>What the article is compared with others by; null when processing failed or ran out of time, or <see cref="NewsExtractOptions.SignsStories"/> is false.</summary>
    public StorySignature? Signature { get; init; }

    /// <summary>What went wrong; null when nothing did. Bad markup and empty pages are no errors: <see cref="Article.Status"/> tells of them.</summary>
    public Exception? Error { get; init; }

    /// <summary>Whether processing failed.</summary>
    public bool IsFailed => Error is not null;
}
