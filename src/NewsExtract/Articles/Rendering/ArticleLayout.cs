namespace NewsExtract;

/// <summary>Puts the kept blocks and the pictures of an article in the order in which every output format writes them.</summary>
internal sealed class ArticleLayout
{
    private readonly List<ArticlePiece> _pieces = [];
    private readonly List<ArticleImage> _images;
    private int _nextImage;

    private ArticleLayout(List<ArticleImage> images) => _images = images;

    /// <summary>The headline when no block of the text is the headline; else null.</summary>
    public static string? TitleOf(Article article)
        => article.Title is { } title && !SafeText.IsBlank(title) && !article.KeptBlocks.Any(block => block.Role == BlockRole.Title) ? title : null;

    /// <summary>The pieces of the article, without the headline of <see cref="TitleOf"/>.</summary>
    public static List<ArticlePiece> Of(Article article)
    {
        Block[] blocks = [.. article.KeptBlocks.Where(block => !SafeText.IsBlank(block.Text))];
        int title = Array.FindIndex(blocks, block => block.Role == BlockRole.Title);

        // A lead picture without a place of its own goes below the headline.
        int leadOrder = title < 0 ? int.MinValue : blocks[title].Order + 1;
        List<ArticleImage> images =
        [
            .. article.Images.Where(image => image.BlockOrder is not null || image.IsLead)
                .OrderBy(image => image.BlockOrder ?? leadOrder),
        ];
        var layout = new ArticleLayout(images);
        layout.Place(blocks, leadOrder);
        return layout._pieces;
    }

    private void Place(Block[] blocks, int leadOrder)
    {
        for (int i = 0; i < blocks.Length;)
        {
            if (PlaceImages(blocks, i, leadOrder))
            {
                i++;
                continue;
            }

            PieceForm form = FormOf(blocks[i]);
            int end = i + 1;
            while (end < blocks.Length && IsRun(form) && FormOf(blocks[end]) == form && !IsImageBefore(blocks[end], leadOrder))
            {
                end++;
            }

            _pieces.Add(new ArticlePiece(form, blocks.AsMemory(i, end - i)));
            i = end;
        }

        while (_nextImage < _images.Count)
        {
            PlaceImage(_images[_nextImage++]);
        }
    }

    /// <summary>Writes the pictures that stand before a block.</summary>
    /// <returns>Whether the block is the caption of the last of them, and so is written as well.</returns>
    private bool PlaceImages(Block[] blocks, int index, int leadOrder)
    {
        while (IsImageBefore(blocks[index], leadOrder))
        {
            ArticleImage image = _images[_nextImage++];
            bool isLast = !IsImageBefore(blocks[index], leadOrder);
            if (isLast && FormOf(blocks[index]) == PieceForm.Caption && IsCaptionOf(blocks[index], image))
            {
                _pieces.Add(new ArticlePiece(PieceForm.Picture, blocks.AsMemory(index, 1), image));
                return true;
            }

            PlaceImage(image);
        }

        return false;
    }

    private bool IsImageBefore(Block block, int leadOrder)
        => _nextImage < _images.Count && (_images[_nextImage].BlockOrder ?? leadOrder) <= block.Order;

    /// <summary>Writes a picture; when the caption has just been written above it, the two become one.</summary>
    private void PlaceImage(ArticleImage image)
    {
        if (_pieces.Count > 0 && _pieces[^1] is { Form: PieceForm.Caption } caption && image.Caption is { Length: > 0 } && IsCaptionOf(caption.First, image))
        {
            _pieces[^1] = caption with { Form = PieceForm.Picture, Image = image };
            return;
        }

        _pieces.Add(new ArticlePiece(PieceForm.Picture, default, image));
    }

    private static bool IsCaptionOf(Block block, ArticleImage image)
        => image.Caption is null || block.Text.Contains(image.Caption, StringComparison.Ordinal);

    private static bool IsRun(PieceForm form) => form is PieceForm.List or PieceForm.Quote or PieceForm.Table;

    private static PieceForm FormOf(Block block) => (block.Role, block.Kind) switch
    {
        (BlockRole.Title or BlockRole.Subheading or BlockRole.PostTitle, _) or (_, BlockKind.Heading) => PieceForm.Heading,
        (BlockRole.Caption, _) or (_, BlockKind.Caption) => PieceForm.Caption,
        (BlockRole.Quote, _) or (_, BlockKind.Quote) => PieceForm.Quote,
        (BlockRole.ListItem, _) or (_, BlockKind.ListItem) => PieceForm.List,
        (_, BlockKind.Table) => PieceForm.Table,
        (_, BlockKind.Preformatted) => PieceForm.Code,
        _ => PieceForm.Paragraph,
    };
}
