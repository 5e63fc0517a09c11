using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigCell = Markdig.Extensions.Tables.TableCell;

namespace NewsExtract.Tests.Articles.Markdown;

/// <summary>What somebody else's parser makes of Markdown: the blocks in order, each with its form and its plain text.</summary>
internal static class MarkdigReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static List<(string Form, string Text)> Read(string markdown)
    {
        var blocks = new List<(string Form, string Text)>();
        foreach (Markdig.Syntax.Block block in Markdig.Markdown.Parse(markdown, Pipeline))
        {
            switch (block)
            {
                case HeadingBlock heading:
                    blocks.Add(($"heading {heading.Level}", TextOf(heading.Inline)));
                    break;
                case ListBlock list:
                    blocks.AddRange(list.Cast<ListItemBlock>().Select(item => (list.IsOrdered ? "number" : "item", ParagraphsOf(item))));
                    break;
                case QuoteBlock quote:
                    blocks.AddRange(quote.Select(inner => ("quote", TextOf(inner))));
                    break;
                case Table table:
                    blocks.AddRange(table.Cast<TableRow>().Select(row => ("row", string.Join(" | ", row.Cast<MarkdigCell>().Select(ParagraphsOf)).TrimEnd('|', ' '))));
                    break;
                case FencedCodeBlock code:
                    blocks.Add(("code", Squeeze(code.Lines.ToString())));
                    break;
                default:
                    blocks.Add(("paragraph", TextOf(block)));
                    break;
            }
        }

        return blocks;
    }

    /// <summary>The text with one blank for every run of white space: Markdown keeps no more.</summary>
    public static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string ParagraphsOf(ContainerBlock container) => string.Join(" ¶ ", container.Select(TextOf));

    private static string TextOf(Markdig.Syntax.Block block) => block is ParagraphBlock paragraph ? TextOf(paragraph.Inline) : $"({block.GetType().Name})";

    private static string TextOf(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (Inline inline in inlines?.Descendants() ?? [])
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                LineBreakInline => " ",
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LinkInline link => link.IsImage ? "(image)" : "",
                EmphasisInline => "",
                _ => $"({inline.GetType().Name})",
            });
        }

        return Squeeze(text.ToString());
    }
}
