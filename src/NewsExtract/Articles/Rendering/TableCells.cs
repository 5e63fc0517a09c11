namespace NewsExtract;

/// <summary>A cell of a table row, with its marks in its own coordinates.</summary>
internal readonly record struct TableCell(string Text, IReadOnlyList<InlineMark> Marks);

/// <summary>Parts the row of a table into its cells.</summary>
internal static class TableCells
{
    private const char CellGap = '\t';

    /// <summary>The cells of a row. A mark that reaches over several is cut at their ends.</summary>
    public static List<TableCell> Of(Block row)
    {
        string text = SafeText.Of(row.Text);
        var cells = new List<TableCell>();
        int next = 0;
        var open = new List<InlineMark>();
        for (int start = 0; start <= text.Length;)
        {
            int length = text.AsSpan(start).IndexOf(CellGap);
            int end = length < 0 ? text.Length : start + length;
            cells.Add(new TableCell(text[start..end], MarksIn(row.Marks, ref next, open, start, end)));
            start = end + 1;
        }

        return cells;
    }

    /// <summary>Takes each mark up once, at the cell it starts in, and carries on those that go on behind the cell.</summary>
    private static List<InlineMark> MarksIn(IReadOnlyList<InlineMark> marks, ref int next, List<InlineMark> open, int start, int end)
    {
        var inside = new List<InlineMark>();
        foreach (InlineMark mark in open)
        {
            Cut(inside, mark, start, end);
        }

        open.RemoveAll(mark => mark.Span.End <= end);
        while (next < marks.Count && marks[next].Span.Start < end)
        {
            InlineMark mark = marks[next++];
            Cut(inside, mark, start, end);

            // Of marks of one kind only the outermost counts, so that no more than one of each is ever carried on.
            if (mark.Span.End > end && !open.Exists(other => other.Kind == mark.Kind))
            {
                open.Add(mark);
            }
        }

        return inside;
    }

    private static void Cut(List<InlineMark> inside, InlineMark mark, int start, int end)
    {
        int from = Math.Max(mark.Span.Start, start);
        int to = Math.Min(mark.Span.End, end);
        if (from < to)
        {
            inside.Add(mark with { Span = new TextSpan(from - start, to - from) });
        }
    }
}
