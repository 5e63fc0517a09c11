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

    private readonly List<MaskedSplit> _splits = [];
    private int _leaves;

    private TreeLayout(int trees)
    {
        Ends = new int[trees];
        LeafSets = new uint[trees];
        LeafValues = new float[trees * MaximumLeaves];
    }

    /// <summary>The splits of all trees, parents before children.</summary>
    public MaskedSplit[] Splits { get; private set; } = [];

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
        var layout = new TreeLayout(trees.Length);
        for (int t = 0; t < trees.Length; t++)
        {
            if (trees[t].Length > (2 * MaximumLeaves) - 1 || !IsTopDown(trees[t]))
            {
                return null;
            }

            layout._leaves = 0;
            layout.LeafSets[t] = layout.Add(trees[t], 0, t * MaximumLeaves);
            layout.Ends[t] = layout._splits.Count;
        }

        layout.Splits = [.. layout._splits];
        return layout;
    }

    /// <summary>Children stand behind their parents; what does not is no tree and must not be descended.</summary>
    private static bool IsTopDown(TreeNode[] tree)
    {
        for (int node = 0; node < tree.Length; node++)
        {
            if (tree[node].Left >= 0 && (tree[node].Left <= node || tree[node].Right <= node || Math.Max(tree[node].Left, tree[node].Right) >= tree.Length))
            {
                return false;
            }
        }

        return true;
    }

    private uint Add(TreeNode[] tree, int node, int firstValue)
    {
        if (tree[node].Left < 0)
        {
            LeafValues[firstValue + _leaves] = tree[node].Value;
            return 1u << _leaves++;
        }

        int index = _splits.Count;
        _splits.Add(default);
        uint left = Add(tree, tree[node].Left, firstValue);
        uint right = Add(tree, tree[node].Right, firstValue);
        _splits[index] = new MaskedSplit { Feature = tree[node].Feature, Threshold = tree[node].Value, Left = left, Right = right };
        Features = Math.Max(Features, tree[node].Feature + 1);
        return left | right;
    }
}
