using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsExtract.Models.Trees;

/// <summary>
/// Scores the rows of a page side by side: prunes the trees for the page, then strikes leaves tree by tree. Four vectors of rows go
/// together, so that a split is read once for all of them and none waits for the one before.
/// </summary>
internal static class TreeKernel
{
    private const int Together = 4;

    public static void Score<TLanes, TFloats, TBits>(TreeLayout layout, float bias, FeatureMatrix matrix, Span<float> scores)
        where TLanes : struct, ILanes<TFloats, TBits>
        where TFloats : struct
        where TBits : struct
    {
        // The kernel reads columns without bounds checks.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scores.Length, matrix.Rows);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(layout.Features, matrix.Columns);
        ColumnRange[] ranges = ArrayPool<ColumnRange>.Shared.Rent(layout.Features);
        LiveSplit[] splits = ArrayPool<LiveSplit>.Shared.Rent(layout.Splits.Length + 1);
        LiveTree[] trees = ArrayPool<LiveTree>.Shared.Rent(layout.Ends.Length);
        for (int f = 0; f < layout.Features; f++)
        {
            ranges[f] = ColumnRange.Of(matrix.Values.Slice(f * matrix.Stride, scores.Length));
        }

        Span<LiveTree> live = trees.AsSpan(0, layout.Ends.Length);
        TreePruning.Prune(layout, matrix.Stride, ranges, splits, live);
        Rows<TLanes, TFloats, TBits>(layout, bias, matrix, splits, live, scores);
        ArrayPool<ColumnRange>.Shared.Return(ranges);
        ArrayPool<LiveSplit>.Shared.Return(splits);
        ArrayPool<LiveTree>.Shared.Return(trees);
    }

    private static void Rows<TLanes, TFloats, TBits>(
        TreeLayout layout, float bias, FeatureMatrix matrix, ReadOnlySpan<LiveSplit> splits, ReadOnlySpan<LiveTree> trees, Span<float> scores)
        where TLanes : struct, ILanes<TFloats, TBits>
        where TFloats : struct
        where TBits : struct
    {
        ref float values = ref MemoryMarshal.GetReference(matrix.Values);
        ref float leaves = ref MemoryMarshal.GetArrayDataReference(layout.LeafValues);
        Span<float> block = stackalloc float[Together * FeatureMatrix.RowPadding];
        int step = Together * TLanes.Width;
        for (int row = 0; row < scores.Length;)
        {
            // Padding rows are scored too and dropped.
            ref float column = ref Unsafe.Add(ref values, row);
            int taken = row + step <= matrix.Stride ? step : TLanes.Width;
            if (taken == step)
            {
                Wide<TLanes, TFloats, TBits>(ref column, bias, splits, trees, ref leaves, block);
            }
            else
            {
                Narrow<TLanes, TFloats, TBits>(ref column, bias, splits, trees, ref leaves, block);
            }

            int wanted = Math.Min(taken, scores.Length - row);
            block[..wanted].CopyTo(scores[row..]);
            row += taken;
        }
    }

    private static void Wide<TLanes, TFloats, TBits>(
        ref float rows, float bias, ReadOnlySpan<LiveSplit> splits, ReadOnlySpan<LiveTree> trees, ref float leafValues, Span<float> scores)
        where TLanes : struct, ILanes<TFloats, TBits>
        where TFloats : struct
        where TBits : struct
    {
        TFloats sum0 = TLanes.Fill(bias), sum1 = sum0, sum2 = sum0, sum3 = sum0;
        int next = 0;
        foreach (ref readonly LiveTree tree in trees)
        {
            TBits leaves0 = TLanes.Fill(tree.Reach), leaves1 = leaves0, leaves2 = leaves0, leaves3 = leaves0;
            foreach (ref readonly LiveSplit split in splits[next..tree.End])
            {
                ref float column = ref Unsafe.Add(ref rows, split.Column);
                TFloats threshold = TLanes.Fill(split.Threshold);
                TBits kept = TLanes.Fill(split.Kept);
                leaves0 = TLanes.Strike(leaves0, TLanes.Load(ref column), threshold, kept);
                leaves1 = TLanes.Strike(leaves1, TLanes.Load(ref Unsafe.Add(ref column, TLanes.Width)), threshold, kept);
                leaves2 = TLanes.Strike(leaves2, TLanes.Load(ref Unsafe.Add(ref column, 2 * TLanes.Width)), threshold, kept);
                leaves3 = TLanes.Strike(leaves3, TLanes.Load(ref Unsafe.Add(ref column, 3 * TLanes.Width)), threshold, kept);
            }

            next = tree.End;
            sum0 = TLanes.AddLeaf(sum0, leaves0, ref leafValues);
            sum1 = TLanes.AddLeaf(sum1, leaves1, ref leafValues);
            sum2 = TLanes.AddLeaf(sum2, leaves2, ref leafValues);
            sum3 = TLanes.AddLeaf(sum3, leaves3, ref leafValues);
            leafValues = ref Unsafe.Add(ref leafValues, TreeLayout.MaximumLeaves);
        }

        ref float target = ref scores[0];
        TLanes.Store(sum0, ref target);
        TLanes.Store(sum1, ref Unsafe.Add(ref target, TLanes.Width));
        TLanes.Store(sum2, ref Unsafe.Add(ref target, 2 * TLanes.Width));
        TLanes.Store(sum3, ref Unsafe.Add(ref target, 3 * TLanes.Width));
    }

    private static void Narrow<TLanes, TFloats, TBits>(
        ref float rows, float bias, ReadOnlySpan<LiveSplit> splits, ReadOnlySpan<LiveTree> trees, ref float leafValues, Span<float> scores)
        where TLanes : struct, ILanes<TFloats, TBits>
        where TFloats : struct
        where TBits : struct
    {
        TFloats sum = TLanes.Fill(bias);
        int next = 0;
        foreach (ref readonly LiveTree tree in trees)
        {
            TBits leaves = TLanes.Fill(tree.Reach);
            foreach (ref readonly LiveSplit split in splits[next..tree.End])
            {
                TFloats values = TLanes.Load(ref Unsafe.Add(ref rows, split.Column));
                leaves = TLanes.Strike(leaves, values, TLanes.Fill(split.Threshold), TLanes.Fill(split.Kept));
            }

            next = tree.End;
            sum = TLanes.AddLeaf(sum, leaves, ref leafValues);
            leafValues = ref Unsafe.Add(ref leafValues, TreeLayout.MaximumLeaves);
        }

        TLanes.Store(sum, ref scores[0]);
    }
}
