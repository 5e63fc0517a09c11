using System.Text;

namespace NewsExtract;

/// <summary>Renders an article as CommonMark, table rows as the pipe tables that most dialects know.</summary>
internal sealed class MarkdownRenderer
{
    private readonly StringBuilder _text = new();
    private readonly LinkTargets _targets;

    private MarkdownRenderer(Article article) => _targets = new LinkTargets(article.Url, keepsRelative: true);

    public static string Render(Article article)
    {
        var renderer = new MarkdownRenderer(article);
        if (ArticleLayout.TitleOf(article) is { } title)
        {
            renderer.Heading(ArticlePiece.TitleLevel, renderer.Inline(title.ReplaceLineEndings(" "), [], MarkdownPlace.Line));
        }

        foreach (ArticlePiece piece in ArticleLayout.Of(article))
        {
            renderer.Append(piece);
        }

        return renderer._text.ToString();
    }

    private void Append(ArticlePiece piece)
    {
        int before = _text.Length;
        _text.Append(before == 0 ? "" : "\n\n");
        int start = _text.Length;
        switch (piece.Form)
        {
            case PieceForm.Heading:
                Heading(piece.HeadingLevel, Inline(piece.First, MarkdownPlace.Line));
                break;
            case PieceForm.List:
                Prefixed(piece.Blocks.Span, "- ", "  ", "\n");
                break;
            case PieceForm.Quote:
                Prefixed(piece.Blocks.Span, "> ", "> ", "\n>\n");
                break;
            case PieceForm.Table:
                MarkdownTable.Append(_text, piece.Blocks.Span, _targets);
                break;
            case PieceForm.Code:
                Fenced(SafeText.Of(piece.First.Text));
                break;
            case PieceForm.Caption or PieceForm.Picture:
                Picture(piece);
                break;
            default:
                _text.Append(Inline(piece.First, MarkdownPlace.Lines));
                break;
        }

        _text.Length = _text.Length == start ? before : _text.Length;
    }

    private string Inline(Block block, MarkdownPlace place) => Inline(block.Text, block.Marks, place);

    private string Inline(string text, IReadOnlyList<InlineMark> marks, MarkdownPlace place) => MarkdownInline.Render(text, marks, place, _targets);

    private void Heading(int level, string inline) => _text.Append('#', level).Append(' ').Append(inline);

    private void Prefixed(ReadOnlySpan<Block> blocks, string first, string next, string between)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            _text.Append(i == 0 ? "" : between).Append(first);
            _text.Append(Inline(blocks[i], MarkdownPlace.Lines).Replace("\n", "\n" + next, StringComparison.Ordinal));
        }
    }

    private void Fenced(string code)
    {
        int fence = Math.Max(3, MarkdownInline.LongestRun(code, '`') + 1);
        _text.Append('`', fence).Append('\n').Append(code).Append('\n').Append('`', fence);
    }

    /// <summary>The picture and, as a line of its own in italics, its caption.</summary>
    private void Picture(ArticlePiece piece)
    {
        string caption = piece.Blocks.IsEmpty
            ? Emphasised(piece.CaptionText, [])
            : Emphasised(piece.First.Text, piece.First.Marks);
        if (_targets.Picture(piece.Image?.Url) is { } address)
        {
            _text.Append("![").Append(Inline(piece.Image!.Alternative ?? "", [], MarkdownPlace.Line))
                .Append("](").Append(MarkdownLink.Escape(address)).Append(')').Append(caption.Length == 0 ? "" : "\\\n");
        }

        _text.Append(caption);
    }

    private string Emphasised(string text, IReadOnlyList<InlineMark> marks)
    {
        int start = text.Length - text.TrimStart().Length;
        int length = text.Trim().Length;
        return length == 0 ? "" : Inline(text, [new InlineMark(InlineMarkKind.Emphasis, new TextSpan(start, length)), .. marks], MarkdownPlace.Lines);
    }
}
