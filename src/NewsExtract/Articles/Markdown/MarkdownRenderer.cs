using System.Text;

namespace NewsExtract;

/// <summary>Renders the kept blocks of an article as CommonMark, table rows as the pipe tables that most dialects know.</summary>
internal static class MarkdownRenderer
{
    private const int TitleLevel = 1;
    private const int FirstLevel = 2;

    private enum Form
    {
        Paragraph,
        Heading,
        ListItem,
        Quote,
        TableRow,
        Code,
    }

    public static string Render(Article article)
    {
        Block[] blocks = [.. article.KeptBlocks];
        var text = new StringBuilder();
        if (article.Title is { Length: > 0 } title && !Array.Exists(blocks, block => block.Role == BlockRole.Title))
        {
            Heading(text, TitleLevel, MarkdownInline.Render(title.ReplaceLineEndings(" "), [], MarkdownPlace.Line));
        }

        for (int i = 0; i < blocks.Length;)
        {
            Form form = FormOf(blocks[i]);
            int end = i + 1;
            while (end < blocks.Length && FormOf(blocks[end]) == form && form is Form.ListItem or Form.Quote or Form.TableRow)
            {
                end++;
            }

            Gap(text);
            Append(text, form, blocks.AsSpan(i, end - i));
            i = end;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Form form, ReadOnlySpan<Block> blocks)
    {
        switch (form)
        {
            case Form.Heading:
                Heading(text, LevelOf(blocks[0]), Inline(blocks[0], MarkdownPlace.Line));
                break;
            case Form.ListItem:
                Prefixed(text, blocks, "- ", "  ", "\n");
                break;
            case Form.Quote:
                Prefixed(text, blocks, "> ", "> ", "\n>\n");
                break;
            case Form.TableRow:
                MarkdownTable.Append(text, blocks);
                break;
            case Form.Code:
                Fenced(text, blocks[0].Text);
                break;
            default:
                text.Append(Inline(blocks[0], MarkdownPlace.Lines));
                break;
        }
    }

    private static Form FormOf(Block block) => (block.Role, block.Kind) switch
    {
        (BlockRole.Title or BlockRole.Subheading or BlockRole.PostTitle, _) or (_, BlockKind.Heading) => Form.Heading,
        (BlockRole.Quote, _) or (_, BlockKind.Quote) => Form.Quote,
        (BlockRole.ListItem, _) or (_, BlockKind.ListItem) => Form.ListItem,
        (_, BlockKind.Table) => Form.TableRow,
        (_, BlockKind.Preformatted) => Form.Code,
        _ => Form.Paragraph,
    };

    private static int LevelOf(Block block) => block.Role == BlockRole.Title ? TitleLevel : Math.Max(FirstLevel, block.HeadingLevel);

    private static string Inline(Block block, MarkdownPlace place) => MarkdownInline.Render(block.Text, block.Marks, place);

    private static void Gap(StringBuilder text) => text.Append(text.Length == 0 ? "" : "\n\n");

    private static void Heading(StringBuilder text, int level, string inline) => text.Append('#', level).Append(' ').Append(inline);

    private static void Prefixed(StringBuilder text, ReadOnlySpan<Block> blocks, string first, string next, string between)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            text.Append(i == 0 ? "" : between).Append(first);
            text.Append(Inline(blocks[i], MarkdownPlace.Lines).Replace("\n", "\n" + next, StringComparison.Ordinal));
        }
    }

    private static void Fenced(StringBuilder text, string code)
    {
        int fence = Math.Max(3, MarkdownInline.LongestRun(code, '`') + 1);
        text.Append('`', fence).Append('\n').Append(code).Append('\n').Append('`', fence);
    }
}
