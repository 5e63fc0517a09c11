using System.Numerics;

namespace NewsExtract.Models.Trees;

/// <summary>A split as sets of leaves, bit i for the i-th leaf from the left.</summary>
internal struct MaskedSplit
{
    public int Feature;
    public float Threshold;
    public uint Left;
    public uint Right;
}

/// <summary>
/// Trees in the form of QuickScorer (Lucchese et al. 2015): a split that sends a row right strikes the leaves on its left, and the first
/// leaf that no split has struck is the one the row ends in. The splits of a tree may be taken in any order and without branches.
/// </summary>
internal sealed class TreeLayout
{
    /// <summary>Leaves a tree may have: bits of a mask.</summary>
    public const int MaximumLeaves = 32;

    /// <summary>Number of each split and leaf within its tree as it was trained, parents before children: a byte each, from which the trees come back.</summary>
    private readonly byte[] _numbers;
    private int _splits;
    private int _nodes;
    private int _leaves;

    private TreeLayout(TreeNode[][] source)
    {
        int trees = source.Length;
        Splits = new MaskedSplit[source.Sum(tree => tree.Length / 2)];
        _numbers = new byte[source.Sum(tree => tree.Length)];
        Ends = new int[trees];
        LeafSets = new uint[trees];
        LeafValues = new float[trees * MaximumLeaves];
    }

    /// <summary>The splits of all trees, parents before children.</summary>
    public MaskedSplit[] Splits { get; }

    /// <summary>Where the splits of each tree end.</summary>
    public int[] Ends { get; }

    /// <summary>All leaves of each tree.</summary>
    public uint[] LeafSets { get; }

    /// <summary><see cref="MaximumLeaves"/> scores a tree, padded with zeros.</summary>
    public float[] LeafValues { get; }

    /// <summary>One more than the largest feature in use.</summary>
    public int Features { get; private set; }

    /// <returns>Null when a tree has too many leaves.</returns>
    public static TreeLayout? TryCompile(TreeNode[][] trees)
    {
        if (!Array.TrueForAll(trees, tree => tree.Length < 2 * MaximumLeaves && IsTree(tree)))
        {
            return null;
        }

        var layout = new TreeLayout(trees);
        for (int t = 0; t < trees.Length; t++)
        {
            layout._leaves = 0;
            layout.LeafSets[t] = layout.Add(trees[t], 0, t * MaximumLeaves);
            layout.Ends[t] = layout._splits;
        }

        return layout;
    }

    /// <summary>The trees as they were compiled.</summary>
    public TreeNode[][] Decompile()
    {
        var trees = new TreeNode[Ends.Length][];
        int nextSplit = 0, nextNode = 0;
        for (int t = 0; t < trees.Length; t++)
        {
            trees[t] = new TreeNode[(2 * (Ends[t] - nextSplit)) + 1];
            int leaf = t * MaximumLeaves;
            Take(trees[t], LeafSets[t], ref nextSplit, ref nextNode, ref leaf);
        }

        return trees;
    }

    /// <summary>
    /// Children stand behind their parents, and each has one parent. What is not so is no tree: it must not be descended, and its splits would not be half of it.
    /// </summary>
    private static bool IsTree(TreeNode[] tree)
    {
        Span<bool> hasParent = stackalloc bool[2 * MaximumLeaves];
        hasParent.Clear();
        hasParent[0] = true;
        for (int node = 0; node < tree.Length; node++)
        {
            int left = tree[node].Left, right = tree[node].Right;
            if (!hasParent[node] || (left >= 0 && (left <= node || right <= node || left == right || Math.Max(left, right) >= tree.Length || hasParent[left] || hasParent[right])))
            {
                return false;
            }

            if (left >= 0)
            {
                hasParent[left] = hasParent[right] = true;
            }
        }

        return tree.Length > 0;
    }

    private uint Add(TreeNode[] tree, int node, int firstValue)
    {
        _numbers[_nodes++] = (byte)node;
        if (tree[node].Left < 0)
        {
            LeafValues[firstValue + _leaves] = tree[node].Value;
            return 1u << _leaves++;
        }

        int index = _splits++;
        uint left = Add(tree, tree[node].Left, firstValue);
        uint right = Add(tree, tree[node].Right, firstValue);
        Splits[index] = new MaskedSplit { Feature = tree[node].Feature, Threshold = tree[node].Value, Left = left, Right = right };
        Features = Math.Max(Features, tree[node].Feature + 1);
        return left | right;
    }

    /// <summary>Takes the next node and all below it. At most as deep as a tree has leaves.</summary>
    /// <returns>Its number.</returns>
    private short Take(TreeNode[] tree, uint leaves, ref int nextSplit, ref int nextNode, ref int nextLeaf)
    {
        short node = _numbers[nextNode++];
        if (BitOperations.IsPow2(leaves))
        {
            tree[node] = new TreeNode { Left = -1, Right = -1, Value = LeafValues[nextLeaf++] };
            return node;
        }

        MaskedSplit split = Splits[nextSplit++];
        short left = Take(tree, split.Left, ref nextSplit, ref nextNode, ref nextLeaf);
        short right = Take(tree, split.Right, ref nextSplit, ref nextNode, ref nextLeaf);
        tree[node] = new TreeNode { Feature = (short)split.Feature, Left = left, Right = right, Value = split.Threshold };
        return node;
    }
}
