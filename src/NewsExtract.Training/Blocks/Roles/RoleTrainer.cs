using NewsExtract.Classification;
using NewsExtract.Training.Boosting;

namespace NewsExtract.Training.Blocks.Roles;

/// <summary>
/// Trains the role decoder: a log-linear model of the state of each block by stochastic gradient descent with per-weight steps (AdaGrad;
/// Duchi et al. 2011), and the scores of neighbouring states from their counts.
/// </summary>
internal static class RoleTrainer
{
    /// <summary>How much the lines written for training count against lines whose role is read off a page's mark-up.</summary>
    private const float SyntheticWeight = 4;

    private const int Epochs = 6;
    private const float Step = 0.15f;
    private const float Decay = 2e-6f;

    /// <summary>Weight of the transitions against the local scores, which see the neighbours' words already.</summary>
    private const double TransitionWeight = 0.6;

    /// <summary>Share of the HTML pages that are shown without their tree, so that words learn to speak for themselves.</summary>
    private const int TextViewEvery = 2;

    private readonly record struct Example(int Start, int Count, sbyte State, float Weight);

    /// <param name="real">Pages of the corpora, their roles read off their mark-up.</param>
    /// <param name="synthetic">Pages with lines written for training.</param>
    /// <param name="seed">Seed of the order in which examples are shown.</param>
    /// <param name="cancellation">Stops between pages and between epochs.</param>
    public static RoleModel Train(IReadOnlyList<PageSample> real, IReadOnlyList<PageSample> synthetic, ulong seed, CancellationToken cancellation)
    {
        PageSample[] samples = [.. real, .. synthetic];
        var buckets = new List<ushort>();
        var examples = new List<Example>();
        int states = RoleStates.Count;
        double[] counts = new double[states * states];
        for (int s = 0; s < samples.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            Gather(samples[s], s < real.Count ? 1 : SyntheticWeight, s % TextViewEvery == 0, buckets, examples);
            Count(samples[s].Roles, counts, states);
        }

        Balance(examples, states);
        float[] weights = Descend(buckets, examples, states, seed, cancellation);
        float scale = Math.Max(1e-6f, weights.Max(Math.Abs) / 127);
        sbyte[] rows = new sbyte[RoleModel.Buckets * RoleModel.RowLength];
        for (int b = 0; b < RoleModel.Buckets; b++)
        {
            for (int state = 0; state < states; state++)
            {
                rows[(b * RoleModel.RowLength) + state] = (sbyte)Math.Clamp(Math.Round(weights[(b * states) + state] / scale), -127, 127);
            }
        }

        return new RoleModel(rows, scale, Transitions(counts, states));
    }

    private static void Gather(PageSample sample, float weight, bool asText, List<ushort> buckets, List<Example> examples)
    {
        var page = asText && sample.Page.IsHtml
            ? new Segmentation.SegmentedPage { Text = sample.Page.Text, Blocks = sample.Page.Blocks, IsHtml = false }
            : sample.Page;
        var features = new PageFeatures();
        features.Compute(page, sample.Hints, OddsTable.Empty, null);
        bool[] selected = [.. sample.Labels.Select(label => label >= 0.5f)];
        ArticleRange range = ArticleRange.Of(selected);
        Span<ushort> row = stackalloc ushort[RoleFeatures.Most];
        for (int i = 0; i < sample.Roles.Length; i++)
        {
            // A label on the other side of the cut cannot be decoded and teaches nothing.
            if (sample.Roles[i] < 0 || sample.Roles[i] < RoleStates.ArticleStates != selected[i])
            {
                continue;
            }

            int count = RoleFeatures.Gather(page, features, selected, range, i, row);
            examples.Add(new Example(buckets.Count, count, sample.Roles[i], weight));
            foreach (ushort bucket in row[..count])
            {
                buckets.Add(bucket);
            }
        }
    }

    private static void Count(sbyte[] roles, double[] counts, int states)
    {
        for (int i = 1; i < roles.Length; i++)
        {
            if (roles[i - 1] >= 0 && roles[i] >= 0)
            {
                counts[(roles[i - 1] * states) + roles[i]]++;
            }
        }
    }

    /// <summary>Frequent states weigh less: an example of a state counts the more the rarer it is.</summary>
    private static void Balance(List<Example> examples, int states)
    {
        double[] number = new double[states];
        foreach (Example example in examples)
        {
            number[example.State]++;
        }

        double largest = number.Max();
        for (int i = 0; i < examples.Count; i++)
        {
            double weight = Math.Min(8, Math.Pow(largest / number[examples[i].State], 0.6));
            examples[i] = examples[i] with { Weight = examples[i].Weight * (float)weight };
        }
    }

    private static float[] Descend(List<ushort> buckets, List<Example> examples, int states, ulong seed, CancellationToken cancellation)
    {
        ushort[] rows = [.. buckets];
        float[] weights = new float[RoleModel.Buckets * states];
        float[] squares = new float[weights.Length];
        Array.Fill(squares, 1e-2f);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new SplitMix(seed);
        float[] p = new float[states];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = order.Length - 1; i > 0; i--)
            {
                int j = random.Next(i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (int index in order)
            {
                Update(rows.AsSpan(examples[index].Start, examples[index].Count), examples[index], weights, squares, p, states);
            }
        }

        return weights;
    }

    private static void Update(ReadOnlySpan<ushort> row, Example example, float[] weights, float[] squares, float[] p, int states)
    {
        // The decoder only compares states of one side, so only those compete here.
        (int first, int end) = example.State < RoleStates.ArticleStates ? (0, RoleStates.ArticleStates) : (RoleStates.ArticleStates, states);
        Array.Clear(p);
        foreach (ushort bucket in row)
        {
            for (int s = first; s < end; s++)
            {
                p[s] += weights[(bucket * states) + s];
            }
        }

        float max = float.NegativeInfinity;
        for (int s = first; s < end; s++)
        {
            max = Math.Max(max, p[s]);
        }

        float sum = 0;
        for (int s = first; s < end; s++)
        {
            sum += p[s] = MathF.Exp(p[s] - max);
        }

        for (int s = first; s < end; s++)
        {
            p[s] = ((p[s] / sum) - (s == example.State ? 1 : 0)) * example.Weight;
        }

        foreach (ushort bucket in row)
        {
            for (int s = first; s < end; s++)
            {
                int slot = (bucket * states) + s;
                float gradient = p[s] + (Decay * weights[slot]);
                squares[slot] += gradient * gradient;
                weights[slot] -= Step * gradient / MathF.Sqrt(squares[slot]);
            }
        }
    }

    private static float[] Transitions(double[] counts, int states)
    {
        double[] prior = new double[states];
        double[] rowSums = new double[states];
        double all = 0;
        for (int a = 0; a < states; a++)
        {
            for (int b = 0; b < states; b++)
            {
                prior[b] += counts[(a * states) + b] + 0.5;
                rowSums[a] += counts[(a * states) + b] + 0.5;
                all += counts[(a * states) + b] + 0.5;
            }
        }

        float[] transitions = new float[states * states];
        for (int a = 0; a < states; a++)
        {
            for (int b = 0; b < states; b++)
            {
                // Pointwise mutual information, smoothed towards independence.
                double expected = prior[b] / all;
                double seen = (counts[(a * states) + b] + (20 * expected)) / (rowSums[a] + 20);
                transitions[(a * states) + b] = (float)(TransitionWeight * Math.Log(seen / expected));
            }
        }

        return transitions;
    }
}
