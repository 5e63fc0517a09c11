using NewsExtract.Classification;
using NewsExtract.Models.Trees;

namespace NewsExtract.Tests.Articles.Classification;

/// <summary>Matrices and trees by chance, repeatable.</summary>
internal static class RandomTrees
{
    /// <summary>Columns of small whole numbers, so that values meet thresholds; some are the same in every row.</summary>
    public static FeatureMatrix Matrix(Random random, int rows, int columns)
    {
        var matrix = new FeatureMatrix();
        matrix.Reset(rows, columns);
        for (int c = 0; c < columns; c++)
        {
            int range = random.Next(4) == 0 ? 1 : random.Next(2, 20);
            int offset = random.Next(-3, 3);
            foreach (ref float value in matrix.Column((BlockFeature)c))
            {
                value = offset + random.Next(range);
            }
        }

        return matrix;
    }

    public static TreeEnsemble Ensemble(Random random, int trees, int columns, int mostLeaves = 32)
        => new((float)random.NextDouble(), [.. Enumerable.Range(0, trees).Select(_ => Tree(random, columns, random.Next(1, mostLeaves + 1)))]);

    private static TreeNode[] Tree(Random random, int columns, int leaves)
    {
        var nodes = new List<TreeNode> { Leaf(random) };
        var open = new List<int> { 0 };
        while (open.Count < leaves)
        {
            int picked = random.Next(open.Count);
            int node = open[picked];
            open[picked] = nodes.Count;
            open.Add(nodes.Count + 1);
            nodes[node] = new TreeNode
            {
                Feature = (short)random.Next(columns),
                Left = (short)nodes.Count,
                Right = (short)(nodes.Count + 1),
                Value = random.Next(-4, 20),
            };
            nodes.Add(Leaf(random));
            nodes.Add(Leaf(random));
        }

        return [.. nodes];
    }

    private static TreeNode Leaf(Random random) => new() { Left = -1, Right = -1, Value = (float)(random.NextDouble() - 0.5) };
}
