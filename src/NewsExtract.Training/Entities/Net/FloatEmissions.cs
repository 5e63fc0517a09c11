using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Training.Entities.Net;

/// <summary>Scores of labels from the net as it was trained: the measure of what rounding costs. Plain and slow.</summary>
internal sealed class FloatEmissions(FloatNet net)
{
    private readonly Dictionary<uint, int> _words = net.Words.Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number + 1);
    private readonly Dictionary<char, int> _characters = net.Characters.Select((c, number) => (c, number)).ToDictionary(pair => pair.c, pair => pair.number + CharAlphabet.First);

    /// <summary>The scores of a sentence, a row of labels for each token.</summary>
    public float[][] Score(ConllText text, int start, int end)
    {
        float[][] rows = [.. Enumerable.Range(start, end - start).Select(token => Normalize(net.Norm, net.Projection.Apply(Input(text, token, start))))];
        foreach ((FloatLayer layer, LayerNorm norm) in net.Blocks)
        {
            float[] nothing = new float[norm.Width];
            rows = [.. rows.Select((row, i) =>
            {
                float[] window = [.. i > 0 ? rows[i - 1] : nothing, .. row, .. i + 1 < rows.Length ? rows[i + 1] : nothing];
                return Add(row, Normalize(norm, Rectify(layer.Apply(window))));
            })];
        }

        return [.. rows.Select(row => net.Labels.Apply(row))];
    }

    private float[] Input(ConllText text, int token, int start)
    {
        short[] dense = new short[DenseFeatures.Count];
        DenseFeatures.Write(text.Document, token, start, dense);
        string word = text.Text.Substring(text.Tokens[token].Start, text.Tokens[token].Length);
        return [.. Vector(text, token), .. Letters(word), .. Rectify(net.Dense.Apply([.. dense.Select(value => (float)value)])), .. Context(text, token)];
    }

    private float[] Vector(ConllText text, int token) => net.Vectors[_words.GetValueOrDefault(text.Document.Forms[token].Word)];

    private float[] Letters(string word)
    {
        Span<char> read = stackalloc char[CharConvolution.LongestWord];
        int count = CharConvolution.Cut(word, read);
        int[] places = new int[CharConvolution.LongestWord + 2];
        for (int i = 0; i < count; i++)
        {
            places[i + 1] = _characters.GetValueOrDefault(read[i], CharAlphabet.Unknown);
        }

        float[] highest = new float[net.CharConvolution.Outputs];
        for (int place = 0; place < CharConvolution.LongestWord; place++)
        {
            float[] window = [.. net.CharVectors[places[place]], .. net.CharVectors[places[place + 1]], .. net.CharVectors[places[place + 2]]];
            highest = [.. highest.Zip(net.CharConvolution.Apply(window), Math.Max)];
        }

        return highest;
    }

    private float[] Context(ConllText text, int token)
    {
        ref readonly WordUse use = ref text.Document.Memory.Of(token);
        List<int> others = [];
        for (int i = 0; NameRuns.IsName(text.Document.Cases[token]) && i < use.Contexts; i++)
        {
            if (use.Context(i) != token)
            {
                others.Add(use.Context(i));
            }
        }

        if (others.Count == 0)
        {
            return new float[net.Context.Outputs];
        }

        HashSet<int> starts = [.. Enumerable.Range(0, text.Tokens.SentenceCount).Select(text.Tokens.SentenceStart)];
        float[] left = Mean(text, [.. others.Where(other => !starts.Contains(other)).Select(other => other - 1)]);
        float[] right = Mean(text, [.. others.Select(other => other + 1).Where(next => next < text.Tokens.Count && !starts.Contains(next))]);
        return [.. net.Context.Apply([.. left, .. right]).Select(MathF.Tanh)];
    }

    private float[] Mean(ConllText text, int[] tokens)
    {
        float[] sums = new float[net.Vectors[0].Length];
        foreach (int token in tokens)
        {
            sums = Add(sums, Vector(text, token));
        }

        return [.. sums.Select(sum => sum / Math.Max(1, tokens.Length))];
    }

    private static float[] Normalize(LayerNorm norm, float[] row)
    {
        norm.Apply(row);
        return row;
    }

    private static float[] Rectify(float[] row) => [.. row.Select(value => Math.Max(0, value))];

    private static float[] Add(float[] left, float[] right) => [.. left.Zip(right, (a, b) => a + b)];
}
