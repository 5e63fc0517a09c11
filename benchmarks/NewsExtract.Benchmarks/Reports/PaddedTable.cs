namespace NewsExtract.Benchmarks.Reports;

/// <summary>A table that reads well both on a console and as Markdown: cells are padded, numbers stand flush right.</summary>
internal sealed class PaddedTable(params string[] header)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row with a cell for every column.</summary>
    public void Add(params string[] cells)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Length, header.Length);
        _rows.Add(cells);
    }

    /// <summary>Writes the table; the first column is words, the others are numbers.</summary>
    public void Write(TextWriter output)
    {
        int[] widths = [.. header.Select((title, column) => Math.Max(3, _rows.Select(row => row[column].Length).Append(title.Length).Max()))];
        Row(output, header, widths);
        output.WriteLine("|" + string.Concat(widths.Select((width, column) => column == 0 ? $"-{new string('-', width)}-|" : $"-{new string('-', width)}:|")));
        foreach (string[] row in _rows)
        {
            Row(output, row, widths);
        }
    }

    private static void Row(TextWriter output, string[] cells, int[] widths)
        => output.WriteLine("|" + string.Concat(cells.Select((cell, column) => $" {(column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))} |")));
}
