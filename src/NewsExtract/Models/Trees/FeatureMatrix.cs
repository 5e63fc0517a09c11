namespace NewsExtract.Models.Trees;

/// <summary>Numbers for every row, one column a feature, so that a tree ensemble reads rows side by side. Not thread-safe; made to be reused.</summary>
internal sealed class FeatureMatrix
{
    /// <summary>Columns are padded to this many rows, the width of the widest vector.</summary>
    public const int RowPadding = 16;

    private float[] _values = [];

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    /// <summary>Distance between two columns.</summary>
    public int Stride { get; private set; }

    public ReadOnlySpan<float> Values => _values.AsSpan(0, Stride * Columns);

    public void Reset(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        Stride = (rows + RowPadding - 1) / RowPadding * RowPadding;
        int needed = Stride * columns;
        if (_values.Length < needed)
        {
            _values = new float[needed + (needed / 2)];
        }

        _values.AsSpan(0, needed).Clear();
    }

    public Span<float> Column(int feature) => _values.AsSpan(feature * Stride, Rows);
}
