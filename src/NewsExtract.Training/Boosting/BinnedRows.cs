namespace NewsExtract.Training.Boosting;

/// <summary>The training rows by column, each value replaced by the number of its bin; bins are cut at quantiles of the rows.</summary>
internal sealed class BinnedRows
{
    private BinnedRows(byte[][] columns, float[][] cuts)
    {
        Columns = columns;
        Cuts = cuts;
    }

    /// <summary>Bin of each row, by column.</summary>
    public byte[][] Columns { get; }

    /// <summary>Upper bounds of the bins, by column; a value equal to a bound lies in the bin below it.</summary>
    public float[][] Cuts { get; }

    /// <param name="values">Values by column.</param>
    /// <param name="bins">Most bins of a column.</param>
    public static BinnedRows From(float[][] values, int bins)
    {
        byte[][] columns = new byte[values.Length][];
        float[][] cuts = new float[values.Length][];
        Parallel.For(0, values.Length, f =>
        {
            cuts[f] = CutsOf(values[f], bins);
            columns[f] = Bin(values[f], cuts[f]);
        });
        return new BinnedRows(columns, cuts);
    }

    private static float[] CutsOf(float[] values, int bins)
    {
        // Every 4th row is plenty for quantiles.
        float[] sorted = [.. values.Where((_, i) => (i & 3) == 0)];
        Array.Sort(sorted);
        var cuts = new List<float>();
        for (int b = 1; b < bins; b++)
        {
            int position = (int)((long)sorted.Length * b / bins);
            float below = sorted[Math.Max(0, position - 1)];
            int next = position;
            while (next < sorted.Length && sorted[next] <= below)
            {
                next++;
            }

            if (next < sorted.Length)
            {
                float cut = below + ((sorted[next] - below) / 2);
                if (cuts.Count == 0 || cut > cuts[^1])
                {
                    cuts.Add(cut);
                }
            }
        }

        return [.. cuts];
    }

    private static byte[] Bin(float[] values, float[] cuts)
    {
        byte[] binned = new byte[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            int low = 0;
            int high = cuts.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (values[i] <= cuts[middle])
                {
                    high = middle;
                }
                else
                {
                    low = middle + 1;
                }
            }

            binned[i] = (byte)low;
        }

        return binned;
    }
}
