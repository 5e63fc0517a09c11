using NewsExtract.Classification;
using NewsExtract.Models.Trees;

namespace NewsExtract.Training.Boosting;

/// <summary>Gradient boosting with log loss and soft labels. Deterministic: same rows, options and seed, same trees.</summary>
internal static class BoostedTreeTrainer
{
    /// <param name="rows">The binned rows.</param>
    /// <param name="labels">Share of each row that is positive, 0 to 1.</param>
    /// <param name="weights">Weight of each row.</param>
    /// <param name="pages">Page of each row, counted from 0; rows of a page are drawn together.</param>
    /// <param name="options">Settings.</param>
    /// <param name="cancellation">Stops between two trees.</param>
    public static TreeEnsemble Train(BinnedRows rows, float[] labels, float[] weights, int[] pages, BoostingOptions options, CancellationToken cancellation)
    {
        int n = labels.Length;
        double positive = 0;
        double all = 0;
        for (int i = 0; i < n; i++)
        {
            positive += labels[i] * weights[i];
            all += weights[i];
        }

        double prior = Math.Clamp(positive / all, 1e-4, 1 - 1e-4);
        float bias = (float)Math.Log(prior / (1 - prior));
        float[] scores = new float[n];
        Array.Fill(scores, bias);
        float[] gradients = new float[n];
        float[] hessians = new float[n];
        var random = new SplitMix(options.Seed);
        var grower = new TreeGrower(rows, options);
        var trees = new List<TreeNode[]>();
        for (int t = 0; t < options.Trees; t++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < n; i++)
            {
                float p = 1 / (1 + MathF.Exp(-scores[i]));
                gradients[i] = weights[i] * (p - labels[i]);
                hessians[i] = Math.Max(1e-6f, weights[i] * p * (1 - p));
            }

            TreeNode[] tree = grower.Grow(DrawRows(pages, options, ref random), gradients, hessians, DrawColumns(rows, options, ref random));
            trees.Add(tree);
            AddScores(tree, rows, scores);
        }

        return new TreeEnsemble(bias, [.. trees]);
    }

    private static int[] DrawRows(int[] pages, BoostingOptions options, ref SplitMix random)
    {
        bool[] drawn = new bool[pages.Max() + 1];
        for (int p = 0; p < drawn.Length; p++)
        {
            drawn[p] = random.NextDouble() < options.PageShare;
        }

        return [.. Enumerable.Range(0, pages.Length).Where(row => drawn[pages[row]])];
    }

    private static int[] DrawColumns(BinnedRows rows, BoostingOptions options, ref SplitMix random)
    {
        var columns = new List<int>();
        for (int c = 0; c < rows.Columns.Length; c++)
        {
            if (random.NextDouble() < options.ColumnShare && rows.Cuts[c].Length > 0)
            {
                columns.Add(c);
            }
        }

        return [.. columns];
    }

    private static void AddScores(TreeNode[] tree, BinnedRows rows, float[] scores)
    {
        // Splits compare with a cut, and bins end at cuts, so bins serve in place of the values.
        int[] bins = new int[tree.Length];
        for (int i = 0; i < tree.Length; i++)
        {
            bins[i] = tree[i].Left >= 0 ? Array.IndexOf(rows.Cuts[tree[i].Feature], tree[i].Value) : 0;
        }

        for (int row = 0; row < scores.Length; row++)
        {
            int node = 0;
            while (tree[node].Left >= 0)
            {
                node = rows.Columns[tree[node].Feature][row] <= bins[node] ? tree[node].Left : tree[node].Right;
            }

            scores[row] += tree[node].Value;
        }
    }
}
