using System.Text;

namespace NewsExtract.Evaluation.Cli;

/// <summary>A table in plain text: the first columns and the last are words and stand flush left, the numbers between them flush right.</summary>
internal sealed class TextTable(int leftColumns, params string[] header)
{
    private readonly List<string[]> _rows = [header];

    /// <summary>Rows so far, the header left out.</summary>
    public int RowCount => _rows.Count - 1;

    /// <summary>Adds a row with a cell for every column.</summary>
    public void Add(params string[] cells)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Length, header.Length);
        _rows.Add(cells);
    }

    /// <summary>Writes the table; no line ends in a space.</summary>
    public void Write(TextWriter output)
    {
        int[] widths = [.. header.Select((_, column) => _rows.Max(row => row[column].Length))];
        foreach (string[] row in _rows)
        {
            StringBuilder line = new();
            for (int column = 0; column < row.Length; column++)
            {
                line.Append(column == 0 ? "" : "  ");
                bool isWords = column < leftColumns || column == row.Length - 1;
                line.Append(isWords ? row[column].PadRight(widths[column]) : row[column].PadLeft(widths[column]));
            }

            output.WriteLine(line.ToString().TrimEnd());
        }
    }
}
