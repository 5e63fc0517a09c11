using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsExtract.Models.Trees;

/// <summary>Least and greatest value of a column.</summary>
internal readonly record struct ColumnRange(float Min, float Max)
{
    /// <summary>Settles no threshold: a NaN is never at most a threshold, and every other value may be.</summary>
    private static readonly ColumnRange Unknown = new(float.NegativeInfinity, float.NaN);

    public static ColumnRange Of(ReadOnlySpan<float> column)
    {
        if (column.Length < Vector<float>.Count)
        {
            return OfShort(column);
        }

        // The last vector overlaps the one before it; no value is left over.
        Vector<float> min = new(column[^Vector<float>.Count..]);
        Vector<float> max = min;
        Vector<int> isNumber = Vector.Equals(min, min);
        foreach (Vector<float> values in MemoryMarshal.Cast<float, Vector<float>>(column))
        {
            min = Vector.Min(min, values);
            max = Vector.Max(max, values);
            isNumber &= Vector.Equals(values, values);
        }

        if (!Vector.EqualsAll(isNumber, Vector<int>.AllBitsSet))
        {
            return Unknown;
        }

        float least = min[0];
        float greatest = max[0];
        for (int i = 1; i < Vector<float>.Count; i++)
        {
            least = Math.Min(least, min[i]);
            greatest = Math.Max(greatest, max[i]);
        }

        return new ColumnRange(least, greatest);
    }

    private static ColumnRange OfShort(ReadOnlySpan<float> column)
    {
        var range = new ColumnRange(float.PositiveInfinity, float.NegativeInfinity);
        foreach (float value in column)
        {
            if (float.IsNaN(value))
            {
                return Unknown;
            }

            range = new ColumnRange(Math.Min(range.Min, value), Math.Max(range.Max, value));
        }

        return range;
    }
}
