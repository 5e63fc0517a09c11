namespace NewsExtract;

/// <summary>What a piece of an article is rendered as.</summary>
internal enum PieceForm
{
    Paragraph,
    Heading,
    List,
    Quote,
    Table,
    Code,

    /// <summary>A caption whose picture is not known.</summary>
    Caption,
    Picture,
}

/// <summary>A part of an article that an output format writes in one go.</summary>
/// <param name="Form">How to write it.</param>
/// <param name="Blocks">Its blocks: all items of a list, all rows of a table; the caption of a picture, when it is a block of the text.</param>
/// <param name="Image">The picture; null for every other form.</param>
internal readonly record struct ArticlePiece(PieceForm Form, ReadOnlyMemory<Block> Blocks, ArticleImage? Image = null)
{
    private const int FirstLevel = 2;

    /// <summary>Rank of the headline; that of a heading is lower.</summary>
    public const int TitleLevel = 1;

    public Block First => Blocks.Span[0];

    public int HeadingLevel => First.Role == BlockRole.Title ? TitleLevel : Math.Clamp(First.HeadingLevel, FirstLevel, 6);

    /// <summary>What stands under the picture: the caption and the credit in brackets; empty when nothing does or a block of the text says it.</summary>
    public string CaptionText => Image is null || !Blocks.IsEmpty ? "" : (Image.Caption, Image.Credit) switch
    {
        ({ Length: > 0 } caption, { Length: > 0 } credit) => $"{caption} ({credit})",
        var (caption, credit) => string.IsNullOrEmpty(caption) ? credit ?? "" : caption,
    };
}
