
namespace NewsExtract.Models.Trees;

/// <summary>
/// Stores a <see cref="TreeEnsemble"/>: the bias, then each tree as its columns, which compress better apart. Nothing is rounded, so the
/// scores of a model that was written and read are those of the model that was trained, bit for bit.
/// </summary>
internal static class TreeEnsembleCodec
{
    public static void Write(TreeEnsemble ensemble, FieldWriter field)
    {
        TreeNode[][] trees = ensemble.Trees();
        field.Single(ensemble.Bias);
        field.Varint((uint)trees.Length);
        foreach (TreeNode[] tree in trees)
        {
            field.Varint((uint)tree.Length);
        }

        // 0 marks a leaf.
        EachNode(trees, (node, _) => field.Varint(node.Left < 0 ? 0 : (uint)node.Feature + 1));

        // Children stand behind their parent, so the distance is positive, and no tree that was read can run in circles.
        EachSplit(trees, (node, index) => field.Varint((uint)(node.Left - index)));
        EachSplit(trees, (node, index) => field.Varint((uint)(node.Right - index)));
        EachNode(trees, (node, _) => field.Single(node.Value));
    }

    /// <param name="field">The stored ensemble.</param>
    /// <param name="features">The number of columns its trees may ask for.</param>
    public static TreeEnsemble Read(FieldReader field, int features)
    {
        float bias = field.Single();
        var trees = new TreeNode[field.Count()][];
        for (int i = 0; i < trees.Length; i++)
        {
            int nodes = field.Count();
            trees[i] = nodes is > 0 and <= short.MaxValue ? new TreeNode[nodes] : throw field.Broken($"tree {i} has {nodes} nodes");
        }

        foreach (TreeNode[] tree in trees)
        {
            for (int i = 0; i < tree.Length; i++)
            {
                uint feature = field.Varint();
                if (feature > features)
                {
                    throw field.Broken($"a tree asks for feature {feature - 1} of {features}");
                }

                tree[i] = feature == 0 ? new TreeNode { Left = -1, Right = -1 } : new TreeNode { Feature = (short)(feature - 1) };
            }
        }

        foreach (TreeNode[] tree in trees)
        {
            for (int i = 0; i < tree.Length; i++)
            {
                tree[i].Left = tree[i].Left < 0 ? tree[i].Left : Child(ref field, i, tree.Length);
            }
        }

        foreach (TreeNode[] tree in trees)
        {
            for (int i = 0; i < tree.Length; i++)
            {
                tree[i].Right = tree[i].Right < 0 ? tree[i].Right : Child(ref field, i, tree.Length);
            }
        }

        foreach (TreeNode[] tree in trees)
        {
            CheckParents(tree, ref field);
            for (int i = 0; i < tree.Length; i++)
            {
                tree[i].Value = field.Single();
            }
        }

        return new TreeEnsemble(bias, trees);
    }

    /// <summary>Every node but the first is the child of one other: what is laid out anew from its root then takes as much room as before.</summary>
    private static void CheckParents(TreeNode[] tree, ref FieldReader field)
    {
        bool[] hasParent = new bool[tree.Length];
        hasParent[0] = true;
        for (int i = 0; i < tree.Length; i++)
        {
            int left = tree[i].Left, right = tree[i].Right;
            if (!hasParent[i] || (left >= 0 && (left == right || hasParent[left] || hasParent[right])))
            {
                throw field.Broken($"node {i} of {tree.Length} has no parent, or a child of another node");
            }

            if (left >= 0)
            {
                hasParent[left] = hasParent[right] = true;
            }
        }
    }

    private static short Child(ref FieldReader field, int parent, int nodes)
    {
        uint distance = field.Varint();
        return distance > 0 && distance < nodes - parent
            ? (short)(parent + distance)
            : throw field.Broken($"node {parent} of {nodes} has a child {distance} nodes behind it");
    }

    private static void EachNode(TreeNode[][] trees, Action<TreeNode, int> write)
    {
        foreach (TreeNode[] tree in trees)
        {
            for (int i = 0; i < tree.Length; i++)
            {
                write(tree[i], i);
            }
        }
    }

    private static void EachSplit(TreeNode[][] trees, Action<TreeNode, int> write) => EachNode(trees, (node, index) =>
    {
        if (node.Left >= 0)
        {
            write(node, index);
        }
    });
}
