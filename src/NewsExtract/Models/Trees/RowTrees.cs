using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsExtract.Models.Trees;

/// <summary>
/// A <see cref="TreeEnsemble"/> laid out for one row at a time: siblings lie side by side and leaves lead to themselves, so that each tree is a fixed number of
/// steps without a branch that could be foretold wrongly. Immutable and thread-safe.
/// </summary>
internal sealed class RowTrees
{
    private readonly Node[] _nodes;
    private readonly (int Root, int Depth)[] _trees;
    private readonly float _bias;
    private readonly int _features;

    public RowTrees(TreeEnsemble ensemble)
    {
        _bias = ensemble.Bias;
        _trees = new (int, int)[ensemble.Trees.Length];
        var nodes = new List<Node>();
        for (int t = 0; t < _trees.Length; t++)
        {
            _trees[t] = (nodes.Count, Add(ensemble.Trees[t], nodes));
        }

        _nodes = [.. nodes];
        _features = _nodes.Length == 0 ? 0 : _nodes.Max(node => node.Feature) + 1;
    }

    /// <summary>The same sum as <see cref="TreeEnsemble.Walk"/>, in the same order.</summary>
    public float Score(ReadOnlySpan<float> row)
    {
        if (row.Length < _features)
        {
            throw new ArgumentException($"The row has {row.Length} features, the trees ask for {_features}.", nameof(row));
        }

        // Every index below was made by Add, and every feature is inside of the row.
        ref Node nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref float values = ref MemoryMarshal.GetReference(row);
        float score = _bias;
        foreach ((int root, int depth) in _trees)
        {
            int node = root;
            for (int step = 0; step < depth; step++)
            {
                ref Node split = ref Unsafe.Add(ref nodes, node);
                bool isRight = !(Unsafe.Add(ref values, split.Feature) <= split.Cut);
                node = split.Left + Unsafe.As<bool, byte>(ref isRight);
            }

            score += Unsafe.Add(ref nodes, node).Score;
        }

        return score;
    }

    /// <summary>Adds a tree level by level.</summary>
    /// <returns>Its depth.</returns>
    private static int Add(TreeNode[] tree, List<Node> nodes)
    {
        int deepest = 0;
        var open = new Queue<(int Source, int Target, int Depth)>();
        nodes.Add(default);
        open.Enqueue((0, nodes.Count - 1, 0));
        while (open.TryDequeue(out (int Source, int Target, int Depth) next))
        {
            TreeNode source = tree[next.Source];
            deepest = Math.Max(deepest, next.Depth);
            if (source.Left < 0)
            {
                nodes[next.Target] = new Node { Cut = float.PositiveInfinity, Left = next.Target, Score = source.Value };
                continue;
            }

            nodes[next.Target] = new Node { Feature = source.Feature, Cut = source.Value, Left = nodes.Count };
            open.Enqueue((source.Left, nodes.Count, next.Depth + 1));
            open.Enqueue((source.Right, nodes.Count + 1, next.Depth + 1));
            nodes.Add(default);
            nodes.Add(default);
        }

        return deepest;
    }

    private struct Node
    {
        public int Feature;

        /// <summary>A row goes left when its value is at most this.</summary>
        public float Cut;

        public int Left;

        /// <summary>What a leaf adds.</summary>
        public float Score;
    }
}
