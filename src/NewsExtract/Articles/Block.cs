using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>One block of a page: a paragraph, a heading, a list item … kept for the article or thrown away.</summary>
public sealed record Block
{
    private TextSpan? _articleSpan;

    /// <summary>Position on the page, counted from 0 in document order.</summary>
    public required int Order { get; init; }

    /// <summary>The text, white space collapsed; a forced line break is one line feed. Never empty.</summary>
    public required string Text { get; init; }

    /// <summary>What the block is by its form.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Rank of a heading, 1 to 6; 0 for every other kind.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>What the block is there for.</summary>
    public required BlockRole Role { get; init; }

    /// <summary>How sure the classifier is of <see cref="Role"/>, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>How likely the block is part of the article text, 0 to 1, whatever its role.</summary>
    public required double ArticleProbability { get; init; }

    /// <summary>Where the block stands in <see cref="Article.Text"/>; null when it was not kept.</summary>
    public TextSpan? ArticleSpan
    {
        get => _articleSpan;
        init => _articleSpan = value;
    }

    /// <summary>Where the block stands in the plain text the caller passed in; null for HTML.</summary>
    public TextSpan? SourceSpan { get; init; }

    /// <summary>True when the block repeats an earlier kept part of the page and was left out of the text for that.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Links, emphasis and line breaks inside <see cref="Text"/>, by start; empty for plain text.</summary>
    public IReadOnlyList<InlineMark> Marks { get; init; } = [];

    /// <summary>True when the block is part of <see cref="Article.Text"/>.</summary>
    public bool IsKept => ArticleSpan is not null;

    /// <summary>Says where it stands in the article, while that is put together and nobody else has the block: a copy would be most of what assembly allocates.</summary>
    internal void PlaceAt(TextSpan span) => _articleSpan = span;

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Order = {Order}, Text = {Text}, Kind = {Kind}, HeadingLevel = {HeadingLevel}, Role = {Role}, ");
        builder.Append(CultureInfo.InvariantCulture, $"Probability = {Probability}, ArticleProbability = {ArticleProbability}, ArticleSpan = {ArticleSpan}, ");
        builder.Append(CultureInfo.InvariantCulture, $"SourceSpan = {SourceSpan}, IsRepeat = {IsRepeat}, Marks = {Marks}, IsKept = {IsKept}");
        return true;
    }
}
