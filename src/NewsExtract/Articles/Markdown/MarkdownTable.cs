using System.Text;

namespace NewsExtract;

/// <summary>Renders rows of a table. A pipe table must have a head, so the first row is taken for it.</summary>
internal static class MarkdownTable
{
    public static void Append(StringBuilder text, ReadOnlySpan<Block> rows, LinkTargets targets)
    {
        var cells = new List<List<TableCell>>(rows.Length);
        int columns = 0;
        foreach (Block row in rows)
        {
            cells.Add(TableCells.Of(row));
            columns = Math.Max(columns, cells[^1].Count);
        }

        for (int i = 0; i < cells.Count; i++)
        {
            text.Append(i == 0 ? "|" : "\n|");
            foreach (TableCell cell in cells[i])
            {
                text.Append(' ').Append(MarkdownInline.Render(cell.Text, cell.Marks, MarkdownPlace.Cell, targets)).Append(" |");
            }

            if (i == 0)
            {
                // The head alone says how many columns there are; a shorter row needs no empty cells.
                text.Insert(text.Length, "  |", columns - cells[0].Count);
                text.Append("\n|").Insert(text.Length, " --- |", columns);
            }
        }
    }
}
