namespace NewsExtract.Classification;

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
internal sealed class TreeEnsemble(float bias, TreeNode[][] trees)
{
    public float Bias { get; } = bias;

    public TreeNode[][] Trees { get; } = trees;

    public void Score(FeatureMatrix matrix, Span<float> scores)
    {
        scores.Fill(Bias);
        ReadOnlySpan<float> values = matrix.Values;
        int stride = matrix.Stride;
        foreach (TreeNode[] tree in Trees)
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
