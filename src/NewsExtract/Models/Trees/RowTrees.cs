using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsExtract.Models.Trees;

/// <summary>
/// A <see cref="TreeEnsemble"/> laid out for one row at a time: siblings lie side by side and leaves lead to themselves, so that each tree is a fixed number of
/// steps without a branch that could be foretold wrongly, and four trees are descended at once, since each step waits for the one before. Immutable and thread-safe.
/// </summary>
internal sealed class RowTrees
{
    private const int Together = 4;

    /// <summary>One leaf with a score of 0.</summary>
    private static readonly TreeNode[] s_nothing = [new TreeNode { Left = -1, Right = -1 }];

    private readonly Node[] _nodes;
    /// <summary>The root of each tree, filled up to whole groups with trees that add nothing.</summary>
    private readonly int[] _roots;

    /// <summary>Steps that reach a leaf in every tree of a group.</summary>
    private readonly int[] _depths;
    private readonly float _bias;
    private readonly int _features;

    public RowTrees(TreeEnsemble ensemble)
    {
        _bias = ensemble.Bias;
        int groups = (ensemble.Trees.Length + Together - 1) / Together;
        (_roots, _depths) = (new int[groups * Together], new int[groups]);
        var nodes = new List<Node>();
        for (int t = 0; t < _roots.Length; t++)
        {
            _roots[t] = nodes.Count;
            _depths[t / Together] = Math.Max(_depths[t / Together], Add(t < ensemble.Trees.Length ? ensemble.Trees[t] : s_nothing, nodes));
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
        ref int roots = ref MemoryMarshal.GetArrayDataReference(_roots);
        float score = _bias;
        foreach (int depth in _depths)
        {
            int first = roots;
            int second = Unsafe.Add(ref roots, 1);
            int third = Unsafe.Add(ref roots, 2);
            int fourth = Unsafe.Add(ref roots, 3);
            for (int step = 0; step < depth; step++)
            {
                first = Next(ref Unsafe.Add(ref nodes, first), ref values);
                second = Next(ref Unsafe.Add(ref nodes, second), ref values);
                third = Next(ref Unsafe.Add(ref nodes, third), ref values);
                fourth = Next(ref Unsafe.Add(ref nodes, fourth), ref values);
            }

            score += Unsafe.Add(ref nodes, first).Score;
            score += Unsafe.Add(ref nodes, second).Score;
            score += Unsafe.Add(ref nodes, third).Score;
            score += Unsafe.Add(ref nodes, fourth).Score;
            roots = ref Unsafe.Add(ref roots, Together);
        }

        return score;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(ref Node split, ref float values)
    {
        bool isRight = !(Unsafe.Add(ref values, split.Feature) <= split.Cut);
        return split.Left + Unsafe.As<bool, byte>(ref isRight);
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
