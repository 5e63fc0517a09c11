using System.Text;

namespace NewsExtract;

/// <summary>Renders rows of a table. A pipe table must have a head, so the first row is taken for it.</summary>
internal static class MarkdownTable
{
    private const char CellGap = '\t';

    public static void Append(StringBuilder text, ReadOnlySpan<Block> rows)
    {
        var cells = new List<List<string>>(rows.Length);
        int columns = 0;
        foreach (Block row in rows)
        {
            cells.Add(CellsOf(row));
            columns = Math.Max(columns, cells[^1].Count);
        }

        for (int i = 0; i < cells.Count; i++)
        {
            text.Append(i == 0 ? "|" : "\n|");
            for (int c = 0; c < columns; c++)
            {
                text.Append(' ').Append(c < cells[i].Count ? cells[i][c] : "").Append(" |");
            }

            if (i == 0)
            {
                text.Append("\n|").Insert(text.Length, " --- |", columns);
            }
        }
    }

    private static List<string> CellsOf(Block row)
    {
        var cells = new List<string>();
        int start = 0;
        while (start <= row.Text.Length)
        {
            int length = row.Text.AsSpan(start).IndexOf(CellGap);
            int end = length < 0 ? row.Text.Length : start + length;
            cells.Add(MarkdownInline.Render(row.Text[start..end], MarksIn(row.Marks, start, end), MarkdownPlace.Cell));
            start = end + 1;
        }

        return cells;
    }

    private static List<InlineMark> MarksIn(IReadOnlyList<InlineMark> marks, int start, int end)
    {
        var inside = new List<InlineMark>();
        foreach (InlineMark mark in marks)
        {
            int from = Math.Max(mark.Span.Start, start);
            int to = Math.Min(mark.Span.End, end);
            if (from < to)
            {
                inside.Add(mark with { Span = new TextSpan(from - start, to - from) });
            }
        }

        return inside;
    }
}
