using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>
/// Writes an article as clean HTML: a fixed list of elements, five attributes, and everything the page says as escaped text. Nothing of
/// the page's own mark-up is copied, so there is nothing to sanitise afterwards; and the structure is one a parser reads back as
/// it is written, so it does not turn into something else on its way through one.
/// </summary>
internal sealed class HtmlRenderer
{
    private const int LongestLanguageTag = 35;

    private readonly StringBuilder _output = new();
    private readonly LinkTargets _targets;

    private HtmlRenderer(Article article) => _targets = new LinkTargets(article.Url, keepsRelative: false);

    public static string Render(Article article)
    {
        var renderer = new HtmlRenderer(article);
        renderer.Write(article);
        return renderer._output.ToString();
    }

    private void Write(Article article)
    {
        _output.Append("<article");
        if (IsLanguageTag(article.Language))
        {
            HtmlEscape.Value(_output.Append(" lang="), article.Language);
        }

        _output.Append(">\n");
        if (ArticleLayout.TitleOf(article) is { } title)
        {
            Element(HeadingTag(ArticlePiece.TitleLevel), title.ReplaceLineEndings(" "), []);
        }

        foreach (ArticlePiece piece in ArticleLayout.Of(article))
        {
            Write(piece);
        }

        _output.Append("</article>");
    }

    private void Write(ArticlePiece piece)
    {
        switch (piece.Form)
        {
            case PieceForm.Heading:
                Element(HeadingTag(piece.HeadingLevel), piece.First);
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
                Preformatted(piece.First.Text);
                break;
            case PieceForm.Caption or PieceForm.Picture:
                Figure(piece);
                break;
            default:
                Element("p", piece.First);
                break;
        }
    }

    private void Element(string tag, Block block) => Element(tag, block.Text, block.Marks);

    private void Element(string tag, string text, IReadOnlyList<InlineMark> marks)
    {
        _output.Append('<').Append(tag).Append('>');
        HtmlInline.Append(_output, text, marks, _targets);
        _output.Append("</").Append(tag).Append(">\n");
    }

    private void Group(string tag, string childTag, ReadOnlySpan<Block> blocks)
    {
        _output.Append('<').Append(tag).Append(">\n");
        foreach (Block block in blocks)
        {
            Element(childTag, block);
        }

        _output.Append("</").Append(tag).Append(">\n");
    }

    // With the body that a parser would put in if it were not there.
    private void Table(ReadOnlySpan<Block> rows)
    {
        _output.Append("<table><tbody>\n");
        foreach (Block row in rows)
        {
            _output.Append("<tr>");
            foreach (TableCell cell in TableCells.Of(row))
            {
                _output.Append("<td>");
                HtmlInline.Append(_output, cell.Text, cell.Marks, _targets);
                _output.Append("</td>");
            }

            _output.Append("</tr>\n");
        }

        _output.Append("</tbody></table>\n");
    }

    private void Preformatted(string text)
    {
        // A parser swallows a line feed right behind the tag.
        _output.Append("<pre>").Append(text.StartsWith('\n') ? "\n" : "");
        HtmlEscape.Text(_output, SafeText.Of(text));
        _output.Append("</pre>\n");
    }

    private void Figure(ArticlePiece piece)
    {
        string? address = _targets.Picture(piece.Image?.Url);
        string caption = piece.CaptionText;
        if (address is null && caption.Length == 0 && piece.Blocks.IsEmpty)
        {
            return;
        }

        _output.Append("<figure>\n");
        if (address is not null)
        {
            HtmlEscape.Value(_output.Append("<img src="), address);
            HtmlEscape.Value(_output.Append(" alt="), SafeText.Of(piece.Image!.Alternative ?? ""));
            _output.Append(">\n");
        }

        if (!piece.Blocks.IsEmpty)
        {
            Element("figcaption", piece.First);
        }
        else if (caption.Length > 0)
        {
            Element("figcaption", caption, []);
        }

        _output.Append("</figure>\n");
    }

    private static string HeadingTag(int level) => "h" + level.ToString(CultureInfo.InvariantCulture);

    private static bool IsLanguageTag(string? language)
        => language is { Length: > 0 and <= LongestLanguageTag } && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
