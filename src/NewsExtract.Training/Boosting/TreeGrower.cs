using NewsExtract.Classification;
using NewsExtract.Models.Trees;

namespace NewsExtract.Training.Boosting;

/// <summary>
/// Grows one regression tree leaf by leaf, the best split first, from histograms of gradients (Friedman 2001; Ke et al. 2017).
/// The histogram of the larger child is the difference of its parent's and its sibling's.
/// </summary>
internal sealed class TreeGrower(BinnedRows rows, BoostingOptions options)
{
    private const int BinSlots = 64;

    private readonly int _columns = rows.Columns.Length;
    private readonly Stack<Histogram> _spare = new();

    private sealed class Histogram(int columns)
    {
        public readonly double[] Gradients = new double[columns * BinSlots];
        public readonly double[] Hessians = new double[columns * BinSlots];
        public readonly int[] Counts = new int[columns * BinSlots];
    }

    private sealed class Leaf
    {
        public required int[] Rows;
        public required int Node;
        public required double Gradient;
        public required double Hessian;
        public Histogram? Histogram;
        public double Gain;
        public int Column;
        public int Bin;

        /// <summary>Between these must its score lie, so that splits further up keep their direction.</summary>
        public double Low = double.NegativeInfinity;
        public double High = double.PositiveInfinity;
    }

    /// <param name="members">The rows to grow on.</param>
    /// <param name="gradients">First derivative of the loss of each row.</param>
    /// <param name="hessians">Second derivative of the loss of each row.</param>
    /// <param name="usable">The columns the tree may split on.</param>
    public TreeNode[] Grow(int[] members, float[] gradients, float[] hessians, int[] usable)
    {
        var nodes = new List<TreeNode> { default };
        Leaf root = Measure(members, 0, gradients, hessians);
        root.Histogram = Build(members, gradients, hessians, usable);
        FindSplit(root, usable);
        var leaves = new List<Leaf> { root };
        while (leaves.Count < options.Leaves)
        {
            Leaf best = leaves[0];
            foreach (Leaf leaf in leaves)
            {
                best = leaf.Gain > best.Gain ? leaf : best;
            }

            if (best.Gain <= 1e-9)
            {
                break;
            }

            leaves.Remove(best);
            Split(best, nodes, leaves, gradients, hessians, usable);
        }

        foreach (Leaf leaf in leaves)
        {
            double score = ScoreOf(leaf.Gradient, leaf.Hessian, leaf) * options.LearningRate;
            nodes[leaf.Node] = new TreeNode { Left = -1, Right = -1, Value = (float)score };
            Recycle(leaf);
        }

        return [.. nodes];
    }

    private void Split(Leaf leaf, List<TreeNode> nodes, List<Leaf> leaves, float[] gradients, float[] hessians, int[] usable)
    {
        byte[] bins = rows.Columns[leaf.Column];
        int leftCount = 0;
        foreach (int row in leaf.Rows)
        {
            leftCount += bins[row] <= leaf.Bin ? 1 : 0;
        }

        int[] left = new int[leftCount];
        int[] right = new int[leaf.Rows.Length - leftCount];
        int l = 0;
        int r = 0;
        foreach (int row in leaf.Rows)
        {
            if (bins[row] <= leaf.Bin)
            {
                left[l++] = row;
            }
            else
            {
                right[r++] = row;
            }
        }

        nodes[leaf.Node] = new TreeNode
        {
            Feature = (short)leaf.Column,
            Left = (short)nodes.Count,
            Right = (short)(nodes.Count + 1),
            Value = rows.Cuts[leaf.Column][leaf.Bin],
        };
        nodes.Add(default);
        nodes.Add(default);
        Leaf a = Measure(left, nodes.Count - 2, gradients, hessians);
        Leaf b = Measure(right, nodes.Count - 1, gradients, hessians);
        Bound(leaf, a, b);
        (Leaf small, Leaf large) = left.Length <= right.Length ? (a, b) : (b, a);
        small.Histogram = Build(small.Rows, gradients, hessians, usable);
        large.Histogram = leaf.Histogram!;
        Subtract(large.Histogram, small.Histogram, usable);
        leaf.Histogram = null;
        FindSplit(a, usable);
        FindSplit(b, usable);
        leaves.Add(a);
        leaves.Add(b);
    }

    private double ScoreOf(double gradient, double hessian, Leaf bounds) => Math.Clamp(-gradient / (hessian + options.L2), bounds.Low, bounds.High);

    /// <summary>A column's direction holds below a split as well: what lies left of it stays on its side of the middle.</summary>
    private void Bound(Leaf parent, Leaf left, Leaf right)
    {
        (left.Low, left.High, right.Low, right.High) = (parent.Low, parent.High, parent.Low, parent.High);
        int direction = options.DirectionOf(parent.Column);
        if (direction != 0)
        {
            double middle = (ScoreOf(left.Gradient, left.Hessian, parent) + ScoreOf(right.Gradient, right.Hessian, parent)) / 2;
            (direction > 0 ? ref left.High : ref left.Low) = middle;
            (direction > 0 ? ref right.Low : ref right.High) = middle;
        }
    }

    private static Leaf Measure(int[] members, int node, float[] gradients, float[] hessians)
    {
        double gradient = 0;
        double hessian = 0;
        foreach (int row in members)
        {
            gradient += gradients[row];
            hessian += hessians[row];
        }

        return new Leaf { Rows = members, Node = node, Gradient = gradient, Hessian = hessian };
    }

    private Histogram Build(int[] members, float[] gradients, float[] hessians, int[] usable)
    {
        Histogram histogram = _spare.TryPop(out Histogram? spare) ? spare : new Histogram(_columns);
        float[] g = new float[members.Length];
        float[] h = new float[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            g[i] = gradients[members[i]];
            h[i] = hessians[members[i]];
        }

        foreach (int column in usable)
        {
            Span<double> gs = histogram.Gradients.AsSpan(column * BinSlots, BinSlots);
            Span<double> hs = histogram.Hessians.AsSpan(column * BinSlots, BinSlots);
            Span<int> counts = histogram.Counts.AsSpan(column * BinSlots, BinSlots);
            gs.Clear();
            hs.Clear();
            counts.Clear();
            byte[] bins = rows.Columns[column];
            for (int i = 0; i < members.Length; i++)
            {
                int bin = bins[members[i]];
                gs[bin] += g[i];
                hs[bin] += h[i];
                counts[bin]++;
            }
        }

        return histogram;
    }

    private static void Subtract(Histogram from, Histogram other, int[] usable)
    {
        foreach (int column in usable)
        {
            for (int i = column * BinSlots; i < (column + 1) * BinSlots; i++)
            {
                from.Gradients[i] -= other.Gradients[i];
                from.Hessians[i] -= other.Hessians[i];
                from.Counts[i] -= other.Counts[i];
            }
        }
    }

    private void FindSplit(Leaf leaf, int[] usable)
    {
        Histogram histogram = leaf.Histogram!;
        double parent = leaf.Gradient * leaf.Gradient / (leaf.Hessian + options.L2);
        foreach (int column in usable)
        {
            double gradient = 0;
            double hessian = 0;
            int count = 0;
            int cuts = rows.Cuts[column].Length;
            int direction = options.DirectionOf(column);
            for (int bin = 0; bin < cuts; bin++)
            {
                int slot = (column * BinSlots) + bin;
                gradient += histogram.Gradients[slot];
                hessian += histogram.Hessians[slot];
                count += histogram.Counts[slot];
                if (count < options.MinimumRows)
                {
                    continue;
                }

                if (leaf.Rows.Length - count < options.MinimumRows)
                {
                    break;
                }

                double restGradient = leaf.Gradient - gradient;
                double restHessian = leaf.Hessian - hessian;
                double gain = (gradient * gradient / (hessian + options.L2)) + (restGradient * restGradient / (restHessian + options.L2)) - parent;
                if (gain > leaf.Gain && IsAllowed(direction, ScoreOf(gradient, hessian, leaf), ScoreOf(restGradient, restHessian, leaf)))
                {
                    (leaf.Gain, leaf.Column, leaf.Bin) = (gain, column, bin);
                }
            }
        }

        if (leaf.Gain <= 0)
        {
            Recycle(leaf);
        }
    }

    private static bool IsAllowed(int direction, double left, double right) => direction == 0 || (direction > 0 ? left <= right : left >= right);

    private void Recycle(Leaf leaf)
    {
        if (leaf.Histogram is { } histogram)
        {
            _spare.Push(histogram);
            leaf.Histogram = null;
        }
    }
}
