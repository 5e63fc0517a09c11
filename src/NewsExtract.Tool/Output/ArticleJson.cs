using System.Text.Json.Serialization;

namespace NewsExtract.Tool;

/// <summary>The shape of an article in JSON. Its own type, so that renaming a property of the library does not change what scripts read.</summary>
internal sealed record ArticleJson(
    string Source,
    string? Title,
    IReadOnlyList<string> Authors,
    DateTimeOffset? Published,
    string? Publisher,
    string? Language,
    string? Url,
    string Status,
    string Text,
    IReadOnlyList<BlockJson> Blocks)
{
    public static ArticleJson From(Article article, string source) => new(
        source,
        article.Title,
        article.Authors,
        article.Published,
        article.Publisher,
        article.Language,
        article.Url,
        article.Status.ToString().ToLowerInvariant(),
        article.Text,
        [.. article.Blocks.Select(BlockJson.From)]);
}

internal sealed record BlockJson(
    int Order,
    string Kind,
    int HeadingLevel,
    string Role,
    double Probability,
    double ArticleProbability,
    bool Kept,
    bool Repeat,
    string Text,
    SpanJson? ArticleSpan,
    SpanJson? SourceSpan)
{
    public static BlockJson From(Block block) => new(
        block.Order,
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(block.Kind.ToString()),
        block.HeadingLevel,
        RoleNames.Of(block.Role),
        Math.Round(block.Probability, 4),
        Math.Round(block.ArticleProbability, 4),
        block.IsKept,
        block.IsRepeat,
        block.Text,
        SpanJson.From(block.ArticleSpan),
        SpanJson.From(block.SourceSpan));
}

internal sealed record SpanJson(int Start, int Length)
{
    public static SpanJson? From(TextSpan? span) => span is { } known ? new SpanJson(known.Start, known.Length) : null;
}

[JsonSerializable(typeof(ArticleJson))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
