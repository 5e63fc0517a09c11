using NewsExtract.Text;

namespace NewsExtract.Segmentation;

/// <summary>
/// Cuts plain text into blocks: a line is a block, unless the text is wrapped at a margin; then the lines of a paragraph are one block.
/// Blocks point into the caller's string; bullets and indentation stay outside of them.
/// </summary>
internal static class PlainTextSegmenter
{
    private const int LongestMargin = 120;
    private const int ShortestMargin = 40;

    /// <param name="text">The page.</param>
    /// <param name="maximumBlocks">Where to stop.</param>
    /// <param name="cancellation">Asked once a line.</param>
    public static SegmentedPage Segment(ReadOnlyMemory<char> text, int maximumBlocks, CancellationToken cancellation = default)
    {
        ReadOnlySpan<char> span = text.Span;
        List<RawBlock> lines = LineLists.Rent();
        int longest = ReadLines(span, lines, maximumBlocks, cancellation);
        bool isTruncated = lines.Count >= maximumBlocks;
        List<RawBlock> blocks = longest is >= ShortestMargin and <= LongestMargin ? LineWrapping.Join(span, lines, longest) : lines;
        var page = new SegmentedPage { Text = text, Blocks = [.. blocks], IsHtml = false, IsTruncated = isTruncated };
        LineLists.Return(lines);
        return page;
    }

    /// <returns>The length of the longest line.</returns>
    private static int ReadLines(ReadOnlySpan<char> text, List<RawBlock> blocks, int maximumBlocks, CancellationToken cancellation)
    {
        int longest = 0;
        int position = 0;
        while (position < text.Length && blocks.Count < maximumBlocks)
        {
            cancellation.ThrowIfCancellationRequested();
            int length = text[position..].IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : position + length;
            longest = Math.Max(longest, end - position);
            AddLine(text, position, end, blocks);
            position = end + 1;
        }

        return longest;
    }

    private static void AddLine(ReadOnlySpan<char> text, int start, int end, List<RawBlock> blocks)
    {
        start = SkipSpaces(text, start, end);
        while (end > start && CharClasses.IsSpace(text[end - 1]))
        {
            end--;
        }

        BlockKind kind = BlockKind.Paragraph;
        if (end - start > 2 && IsBullet(text[start]) && CharClasses.IsSpace(text[start + 1]))
        {
            int inner = SkipSpaces(text, start + 2, end);

            // A dash on both ends frames a label; it does not start a list.
            if (text[start] != text[end - 1])
            {
                kind = BlockKind.ListItem;
                start = inner;
            }
        }

        if (end > start)
        {
            blocks.Add(new RawBlock { Start = start, Length = end - start, Kind = kind, Leaf = -1, Container = -1 });
        }
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && CharClasses.IsSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsBullet(char c) => c is '-' or '*' or '•' or '·' or '◦' or '▪' or '■' or '‣' or '–' or '—' or '○' or '●' or '►' or '»';
}
