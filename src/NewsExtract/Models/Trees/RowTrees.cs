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

    /// <summary>The trees, where they cannot come back from the nodes.</summary>
    private readonly TreeEnsemble? _source;
    private readonly int _count;

    public RowTrees(TreeEnsemble ensemble)
    {
        TreeNode[][] trees = ensemble.Trees();
        _bias = ensemble.Bias;
        _count = trees.Length;
        _source = Array.TrueForAll(trees, HasSiblingsTogether) ? null : ensemble;
        int groups = (trees.Length + Together - 1) / Together;
        (_roots, _depths) = (new int[groups * Together], new int[groups]);
        _nodes = new Node[trees.Sum(tree => tree.Length) + _roots.Length - trees.Length];
        int next = 0;
        for (int t = 0; t < _roots.Length; t++)
        {
            _roots[t] = next;
            TreeNode[] tree = t < trees.Length ? trees[t] : s_nothing;
            _depths[t / Together] = Math.Max(_depths[t / Together], _source is null ? Copy(tree, _nodes.AsSpan(next, tree.Length), next) : Add(tree, next));
            next += tree.Length;
        }

        _features = _nodes.Length == 0 ? 0 : _nodes.Max(node => node.Feature) + 1;
    }

    /// <summary>The trees that this was made of.</summary>
    public TreeEnsemble ToEnsemble() => _source ?? new TreeEnsemble(_bias, [.. Enumerable.Range(0, _count).Select(ToTree)]);

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

    private static bool HasSiblingsTogether(TreeNode[] tree)
    {
        for (int i = 0; i < tree.Length; i++)
        {
            if (tree[i].Left >= 0 && (tree[i].Left <= i || tree[i].Right != tree[i].Left + 1 || tree[i].Right >= tree.Length))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes a tree in its own order.</summary>
    /// <returns>Its depth.</returns>
    private static int Copy(TreeNode[] tree, Span<Node> nodes, int first)
    {
        int deepest = 0;
        int[] depths = new int[tree.Length];
        for (int i = 0; i < tree.Length; i++)
        {
            TreeNode source = tree[i];
            deepest = Math.Max(deepest, depths[i]);
            if (source.Left < 0)
            {
                nodes[i] = Leaf(first + i, source.Value);
                continue;
            }

            nodes[i] = new Node { Feature = source.Feature, Cut = source.Value, Left = first + source.Left };
            depths[source.Left] = depths[source.Right] = depths[i] + 1;
        }

        return deepest;
    }

    /// <summary>Takes a tree level by level, so that siblings come to lie side by side.</summary>
    /// <returns>Its depth.</returns>
    private int Add(TreeNode[] tree, int first)
    {
        int deepest = 0, next = first + 1;
        var open = new Queue<(int Source, int Target, int Depth)>();
        open.Enqueue((0, first, 0));
        while (open.TryDequeue(out (int Source, int Target, int Depth) own))
        {
            TreeNode source = tree[own.Source];
            deepest = Math.Max(deepest, own.Depth);
            if (source.Left < 0)
            {
                _nodes[own.Target] = Leaf(own.Target, source.Value);
                continue;
            }

            _nodes[own.Target] = new Node { Feature = source.Feature, Cut = source.Value, Left = next };
            open.Enqueue((source.Left, next, own.Depth + 1));
            open.Enqueue((source.Right, next + 1, own.Depth + 1));
            next += 2;
        }

        return deepest;
    }

    private TreeNode[] ToTree(int number)
    {
        int first = _roots[number];
        int end = number + 1 < _roots.Length ? _roots[number + 1] : _nodes.Length;
        var tree = new TreeNode[end - first];
        for (int i = 0; i < tree.Length; i++)
        {
            Node node = _nodes[first + i];
            int left = node.Left - first;
            tree[i] = left == i
                ? new TreeNode { Left = -1, Right = -1, Value = node.Score }
                : new TreeNode { Feature = (short)node.Feature, Left = (short)left, Right = (short)(left + 1), Value = node.Cut };
        }

        return tree;
    }

    private static Node Leaf(int number, float score) => new() { Cut = float.PositiveInfinity, Left = number, Score = score };

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
