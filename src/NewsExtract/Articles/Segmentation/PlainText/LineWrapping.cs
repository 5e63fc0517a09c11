using NewsExtract.Text;

namespace NewsExtract.Segmentation;

/// <summary>Puts lines together that an editor or a mail program wrapped at a margin.</summary>
internal static class LineWrapping
{
    /// <summary>Share of line ends inside paragraphs that must be explained by the margin before anything is joined.</summary>
    private const double WrappedShare = 0.7;

    private const int FewestWrappedLines = 3;

    public static List<RawBlock> Join(ReadOnlySpan<char> text, List<RawBlock> lines, int margin)
    {
        int neighbours = 0;
        int wrapped = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (IsNextLine(text, lines[i - 1], lines[i]))
            {
                neighbours++;
                wrapped += IsWrapped(text, lines[i - 1], lines[i], margin) ? 1 : 0;
            }
        }

        if (wrapped < FewestWrappedLines || wrapped < WrappedShare * neighbours)
        {
            return lines;
        }

        var joined = new List<RawBlock>(lines.Count);
        RawBlock last = default;
        for (int i = 0; i < lines.Count; i++)
        {
            RawBlock line = lines[i];
            if (joined.Count > 0 && IsNextLine(text, last, line) && IsWrapped(text, last, line, margin))
            {
                RawBlock block = joined[^1];
                block.Length = line.End - block.Start;
                joined[^1] = block;
            }
            else
            {
                joined.Add(line);
            }

            last = line;
        }

        return joined;
    }

    /// <summary>The line follows without a blank line between, and does not start a list item of its own.</summary>
    private static bool IsNextLine(ReadOnlySpan<char> text, in RawBlock line, in RawBlock next) =>
        next.Kind == BlockKind.Paragraph && text[line.End..next.Start].Count('\n') <= 1;

    /// <summary>The first word of the next line would not have fitted on this one.</summary>
    private static bool IsWrapped(ReadOnlySpan<char> text, in RawBlock line, in RawBlock next, int margin)
    {
        int word = 0;
        while (word < next.Length && !CharClasses.IsSpace(text[next.Start + word]))
        {
            word++;
        }

        return line.Length + 1 + word > margin - 2;
    }
}
