using System.Buffers;
using System.Text;
using NewsExtract.Segmentation;
using NewsExtract.Text;

namespace NewsExtract;

/// <summary>The text of a block as the article shows it, and the marks in its coordinates.</summary>
internal static class BlockText
{
    private static readonly SearchValues<char> OtherSpaces =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => c != ' ' && CharClasses.IsSpace(c))]);

    public static string Of(SegmentedPage page, in RawBlock block)
    {
        ReadOnlySpan<char> text = page.TextOf(block);
        return page.IsHtml ? text.ToString() : Collapse(text);
    }

    public static IReadOnlyList<InlineMark> MarksOf(SegmentedPage page, in RawBlock block)
    {
        if (block.MarkCount == 0)
        {
            return [];
        }

        if (block.MarkCount == 1)
        {
            // By far the most frequent: a block that is a link.
            RawMark only = page.Marks[block.FirstMark];
            return [new InlineMark(only.Kind, new TextSpan(only.Start - block.Start, only.Length), only.Target)];
        }

        return InOrder(page.Marks.AsSpan(block.FirstMark, block.MarkCount), block.Start);
    }

    /// <summary>They come in the order they end, the inner of two first; readers want them by start, the outer first. By itself, since every call makes an object for its lambdas.</summary>
    private static InlineMark[] InOrder(ReadOnlySpan<RawMark> marks, int start) =>
    [
        .. Enumerable.Reverse(marks.ToArray())
            .OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length)
            .Select(mark => new InlineMark(mark.Kind, new TextSpan(mark.Start - start, mark.Length), mark.Target)),
    ];

    /// <summary>Makes one blank of every run of white space; a line break in plain text is one that a margin forced.</summary>
    private static string Collapse(ReadOnlySpan<char> text)
    {
        // Nearly every line has single blanks only, and two vectorised searches see that much faster than a loop over it.
        if (!text.ContainsAny(OtherSpaces) && text.IndexOf("  ", StringComparison.Ordinal) < 0)
        {
            return text.ToString();
        }

        var collapsed = new StringBuilder(text.Length);
        bool isSpace = false;
        foreach (char c in text)
        {
            if (CharClasses.IsSpace(c))
            {
                isSpace = true;
                continue;
            }

            if (isSpace)
            {
                collapsed.Append(' ');
                isSpace = false;
            }

            collapsed.Append(c);
        }

        return collapsed.ToString();
    }
}
