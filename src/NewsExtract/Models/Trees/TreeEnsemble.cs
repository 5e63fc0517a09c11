using System.Runtime.Intrinsics;

namespace NewsExtract.Models.Trees;

/// <summary>One split or, when <see cref="Left"/> is negative, one leaf of a regression tree.</summary>
internal struct TreeNode
{
    public short Feature;
    public short Left;
    public short Right;

    /// <summary>A row goes left when its value is at most this; in a leaf, the score.</summary>
    public float Value;
}

/// <summary>Gradient-boosted regression trees; the sum of their scores is a log-odds. Immutable and thread-safe.</summary>
internal sealed class TreeEnsemble
{
    // Null when a tree has more leaves than a mask has bits; only then the trees are kept as they came.
    private readonly TreeLayout? _layout;
    private readonly TreeNode[][]? _trees;

    public TreeEnsemble(float bias, TreeNode[][] trees)
    {
        Bias = bias;
        Count = trees.Length;
        _layout = TreeLayout.TryCompile(trees);
        _trees = _layout is null ? trees : null;
    }

    public float Bias { get; }

    /// <summary>Number of trees.</summary>
    public int Count { get; }

    /// <summary>Makes the trees anew, as they were given.</summary>
    public TreeNode[][] Trees() => _trees ?? _layout!.Decompile();

    /// <summary>Scores the first rows of the matrix. The result has the same bits on every processor: trees are summed in their order, whatever the width of the vectors.</summary>
    public void Score(FeatureMatrix matrix, Span<float> scores)
    {
        if (_layout is null)
        {
            Walk(matrix, scores);
        }
        else if (Vector512.IsHardwareAccelerated)
        {
            TreeKernel.Score<Lanes512, Vector512<float>, Vector512<uint>>(_layout, Bias, matrix, scores);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            TreeKernel.Score<Lanes256, Vector256<float>, Vector256<uint>>(_layout, Bias, matrix, scores);
        }
        else
        {
            TreeKernel.Score<Lanes128, Vector128<float>, Vector128<uint>>(_layout, Bias, matrix, scores);
        }
    }

    /// <summary>Scores with vectors of a given width; for tests.</summary>
    internal void Score<TLanes, TFloats, TBits>(FeatureMatrix matrix, Span<float> scores)
        where TLanes : struct, ILanes<TFloats, TBits>
        where TFloats : struct
        where TBits : struct
        => TreeKernel.Score<TLanes, TFloats, TBits>(_layout ?? throw new InvalidOperationException("A tree is too large for vectors."), Bias, matrix, scores);

    /// <summary>Follows every tree from its root, row by row: what the vectors must agree with.</summary>
    internal void Walk(FeatureMatrix matrix, Span<float> scores)
    {
        scores.Fill(Bias);
        ReadOnlySpan<float> values = matrix.Values;
        int stride = matrix.Stride;
        foreach (TreeNode[] tree in Trees())
        {
            for (int row = 0; row < scores.Length; row++)
            {
                int node = 0;
                while (tree[node].Left >= 0)
                {
                    ref readonly TreeNode split = ref tree[node];
                    node = values[(split.Feature * stride) + row] <= split.Value ? split.Left : split.Right;
                }

                scores[row] += tree[node].Value;
            }
        }
    }
}
