namespace NewsExtract.Tool;

/// <summary>The article as a reader sees it, names marked. Pictures are named, not shown: the report loads nothing.</summary>
internal sealed class ArticleView(HtmlWriter html, ReportPage page, PageHighlights highlights, int level)
{
    private readonly Article _article = page.Article;
    private readonly LinkTargets _targets = new(page.Article.Url, keepsRelative: false);

    public void Write()
    {
        using (html.Element("article", ("class", "reader"), ("lang", page.Language), ("dir", TextDirection.Of(_article.Text.Length > 0 ? _article.Text : page.Title))))
        {
            html.Line();
            List<ArticlePiece> pieces = ArticleLayout.Of(_article);
            int head = pieces.FindIndex(piece => !IsHead(piece));
            head = head < 0 ? pieces.Count : head;
            Title();
            Write(pieces[..head]);
            FactsLine();
            Write(pieces[head..]);

            if (_article.Text.Length == 0)
            {
                html.Leaf("p", page.Item.Error is { } error ? $"This page could not be processed: {error.Message}" : "This page has no article text.", ("class", "nothing"));
            }
        }

        html.Line();
    }

    /// <summary>What a reader sees before the line that says who wrote it when.</summary>
    private static bool IsHead(ArticlePiece piece) => !piece.Blocks.IsEmpty && piece.First.Role is BlockRole.Title or BlockRole.Standfirst;

    private void Write(List<ArticlePiece> pieces)
    {
        foreach (ArticlePiece piece in pieces)
        {
            Write(piece);
            html.Line();
        }
    }

    private void Title()
    {
        if (ArticleLayout.TitleOf(_article) is { } title)
        {
            using (html.Element(Heading(0), ("class", "headline"), ("dir", "auto")))
            {
                AnnotatedText.Write(html, title, highlights.InHeadline);
            }

            html.Line();
        }

        if (_article.Facts.Standfirst?.Value is { Length: > 0 } standfirst && !_article.Text.Contains(standfirst, StringComparison.Ordinal))
        {
            html.Leaf("p", standfirst, ("class", "standfirst"), ("dir", "auto"));
            html.Line();
        }
    }

    private void FactsLine()
    {
        bool hasFacts = _article.Credits.Count > 0 || _article.Facts.Published is not null || _article.Publisher is not null;
        if (!hasFacts)
        {
            return;
        }

        using (html.Element("p", ("class", "facts-line")))
        {
            if (_article.Credits.Count > 0)
            {
                html.Leaf("span", string.Join(", ", _article.Credits), ("class", "credit"), ("dir", "auto"));
            }

            if (_article.Facts.Published?.Value is { } published)
            {
                html.Leaf("time", ReportText.Date(published), ("datetime", published.ToString()), ("dir", "ltr"));
            }

            if (_article.Publisher is { Length: > 0 } publisher)
            {
                html.Leaf("span", publisher, ("dir", "auto"));
            }
        }

        html.Line();
    }

    private void Write(ArticlePiece piece)
    {
        switch (piece.Form)
        {
            case PieceForm.Heading:
                Element(Heading(piece.First.Role == BlockRole.Title ? 0 : 1), piece.First);
                break;
            case PieceForm.List:
                Group("ul", "li", piece.Blocks.Span);
                break;
            case PieceForm.Quote:
                Group("blockquote", "p", piece.Blocks.Span);
                break;
            case PieceForm.Table:
                Table(piece.Blocks.Span);
                break;
            case PieceForm.Code:
                Element("pre", piece.First);
                break;
            case PieceForm.Caption or PieceForm.Picture:
                Figure(piece);
                break;
            default:
                Element("p", piece.First, piece.First.Role == BlockRole.Standfirst ? "standfirst" : null);
                break;
        }
    }

    private void Element(string tag, Block block, string? className = null)
    {
        using (html.Element(tag, ("class", className), ("dir", "auto")))
        {
            AnnotatedText.Write(html, block.Text, highlights.In(block).Concat(Marks(block.Marks)));
        }
    }

    private void Group(string tag, string childTag, ReadOnlySpan<Block> blocks)
    {
        using (html.Element(tag))
        {
            foreach (Block block in blocks)
            {
                Element(childTag, block);
            }
        }
    }

    private void Table(ReadOnlySpan<Block> rows)
    {
        using (html.Element("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Table of the article")))
        using (html.Element("table"))
        using (html.Element("tbody"))
        {
            foreach (Block row in rows)
            {
                using (html.Element("tr"))
                {
                    Row(row);
                }
            }
        }
    }

    private void Row(Block row)
    {
        TextAnnotation[] names = [.. highlights.In(row)];
        int start = 0;
        foreach (TableCell cell in TableCells.Of(row))
        {
            int end = start + cell.Text.Length;
            IEnumerable<TextAnnotation> inside = names
                .Where(name => name.Start >= start && name.Start < end)
                .Select(name => name with { Start = name.Start - start, End = Math.Min(name.End, end) - start });
            using (html.Element("td", ("dir", "auto")))
            {
                AnnotatedText.Write(html, cell.Text, inside.Concat(Marks(cell.Marks)).ToArray());
            }

            start = end + 1;
        }
    }

    private void Figure(ArticlePiece piece)
    {
        using (html.Element("figure"))
        {
            if (piece.Image is { } image)
            {
                Picture(image);
            }

            if (!piece.Blocks.IsEmpty)
            {
                Element("figcaption", piece.First);
            }
            else if (piece.CaptionText is { Length: > 0 } caption)
            {
                html.Leaf("figcaption", caption, ("dir", "auto"));
            }
        }
    }

    private void Picture(ArticleImage image)
    {
        string size = image is { Width: { } width, Height: { } height } ? FormattableString.Invariant($" {width} × {height}") : "";
        string label = (image.IsLead ? "Lead picture" : "Picture") + size;
        using (html.Element("div", ("class", "picture")))
        {
            PageLists.Link(html, _targets.Picture(image.Url), label);
            if (image.Alternative is { Length: > 0 } alternative)
            {
                html.Leaf("span", alternative, ("class", "alternative"), ("dir", "auto"));
            }
        }
    }

    private IEnumerable<TextAnnotation> Marks(IReadOnlyList<InlineMark> marks)
    {
        foreach (InlineMark mark in marks)
        {
            (string Element, (string, string?)[] Attributes)? tag = mark.Kind switch
            {
                InlineMarkKind.Link when _targets.Link(mark.Target) is { } address => ("a", [("href", address), ("rel", PageLists.Outward)]),
                InlineMarkKind.Emphasis => ("em", []),
                InlineMarkKind.Strong => ("strong", []),
                InlineMarkKind.Code => ("code", []),
                _ => null,
            };
            if (tag is { } found)
            {
                yield return new TextAnnotation(mark.Span.Start, mark.Span.End, found.Element, found.Attributes);
            }
        }
    }

    private string Heading(int below) => $"h{ReportText.Digits(Math.Min(level + below, 6))}";
}
