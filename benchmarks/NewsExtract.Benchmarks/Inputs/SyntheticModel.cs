using NewsExtract.Classification;
using NewsExtract.Models.Trees;
using NewsExtract.Segmentation;

namespace NewsExtract.Benchmarks.Inputs;

/// <summary>
/// A model of the size of a trained one, for timing the stages one by one: odds for made-up keys, and trees whose thresholds are values that
/// real blocks have, so that every split divides some of them.
/// </summary>
internal static class SyntheticModel
{
    public const int DraftTrees = 60;
    public const int TextTrees = 250;
    public const int HtmlTrees = 300;
    private const int Leaves = 31;
    private const int Keys = 60_000;
    private const int SamplePages = 40;

    public static OddsTable Odds()
    {
        var random = new Random(1);
        var keys = new HashSet<uint>();
        while (keys.Count < Keys)
        {
            keys.Add((uint)random.NextInt64(1, uint.MaxValue) | 1);
        }

        var values = new sbyte[Keys];
        for (int i = 0; i < Keys; i++)
        {
            values[i] = (sbyte)random.Next(-80, 80);
        }

        return new OddsTable([.. keys], values);
    }

    /// <summary>A first stage and a second that reads its scores.</summary>
    public static (TreeEnsemble Draft, TreeEnsemble Trees) Boost(IEnumerable<(SegmentedPage Page, PageHints Hints)> pages, int trees, OddsTable odds)
    {
        (SegmentedPage Page, PageHints Hints)[] sample = [.. pages.Take(SamplePages)];
        var random = new Random(2);
        int columns = sample[0].Page.IsHtml ? BlockColumns.HtmlFeatures : BlockColumns.TextFeatures;
        int[] withoutDraft = [.. Enumerable.Range(0, columns).Where(c => c is < (int)BlockFeature.Draft or > (int)BlockFeature.DraftPage)];
        TreeEnsemble draft = Ensemble(random, Rows(sample, odds, null), withoutDraft, DraftTrees);
        return (draft, Ensemble(random, Rows(sample, odds, draft), [.. Enumerable.Range(0, columns)], trees));
    }

    private static List<float[]> Rows((SegmentedPage Page, PageHints Hints)[] pages, OddsTable odds, TreeEnsemble? draft)
    {
        var features = new PageFeatures();
        var rows = new List<float[]>();
        foreach ((SegmentedPage page, PageHints hints) in pages)
        {
            features.Compute(page, hints, odds, draft);
            FeatureMatrix m = features.Matrix;
            for (int row = 0; row < m.Rows; row++)
            {
                var values = new float[m.Columns];
                for (int c = 0; c < values.Length; c++)
                {
                    values[c] = m.Values[(c * m.Stride) + row];
                }

                rows.Add(values);
            }
        }

        return rows;
    }

    private static TreeEnsemble Ensemble(Random random, List<float[]> rows, int[] columns, int trees)
        => new(0, [.. Enumerable.Range(0, trees).Select(_ => Tree(random, rows, columns))]);

    private static TreeNode[] Tree(Random random, List<float[]> rows, int[] columns)
    {
        var nodes = new List<TreeNode> { Leaf(random) };
        var open = new PriorityQueue<(int Node, List<float[]> Rows), int>();
        open.Enqueue((0, rows), 0);
        for (int leaves = 1; leaves < Leaves; leaves++)
        {
            (int node, List<float[]> members) = open.Dequeue();
            int feature = columns[random.Next(columns.Length)];
            float threshold = members.Count > 0 ? members[random.Next(members.Count)][feature] : 0;
            nodes[node] = new TreeNode { Feature = (short)feature, Left = (short)nodes.Count, Right = (short)(nodes.Count + 1), Value = threshold };
            foreach (bool isLeft in (bool[])[true, false])
            {
                List<float[]> part = members.FindAll(row => row[feature] <= threshold == isLeft);
                open.Enqueue((nodes.Count, part), -part.Count);
                nodes.Add(Leaf(random));
            }
        }

        return [.. nodes];
    }

    private static TreeNode Leaf(Random random) => new() { Left = -1, Right = -1, Value = (float)(random.NextDouble() - 0.5) / 10 };
}
