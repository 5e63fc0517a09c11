using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Tests.Entities.Tagging.Net;

/// <summary>The net once more, number by number and without vectors: what <see cref="NetEmissions"/> computes must have the same bits.</summary>
internal sealed class ScalarNet(NetModel model)
{
    public float[] Score(string text, DocumentTokens document, int start, int end)
    {
        float[][] rows = [.. Enumerable.Range(start, end - start).Select(token => Input(text, document, token, start))];
        rows = Multiply(model.Projection, Round(rows, model.Projection.Limit, out float scale), scale);
        rows = [.. rows.Select(row => ScalarMath.Normalize(model.Norm, row))];
        foreach (ConvolutionBlock block in model.Blocks)
        {
            int[][] rounded = Round(rows, block.Linear.Limit, out scale);
            int[] nothing = new int[model.Width];
            int[][] windows = [.. Enumerable.Range(0, rows.Length).Select(i => (int[])[.. i > 0 ? rounded[i - 1] : nothing, .. rounded[i], .. i + 1 < rows.Length ? rounded[i + 1] : nothing])];
            float[][] outputs = Multiply(block.Linear, windows, scale);
            rows = [.. rows.Zip(outputs, (row, output) => row.Zip(ScalarMath.Normalize(block.Norm, [.. output.Select(ScalarMath.Rectify)]), (a, b) => a + b).ToArray())];
        }

        return [.. Multiply(model.Labels, Round(rows, model.Labels.Limit, out scale), scale).SelectMany(row => row)];
    }

    private float[] Input(string text, DocumentTokens document, int token, int start)
    {
        short[] features = new short[DenseFeatures.Count];
        DenseFeatures.Write(document, token, start, features);
        float[] dense = Multiply(model.Dense, [[.. features.Select(value => (int)value)]], 1)[0];
        return [.. Vector(document, token), .. Characters(text.AsSpan(document.Tokens[token].Start, document.Tokens[token].Length)), .. dense.Select(ScalarMath.Rectify), .. Context(document, token, start)];
    }

    private float[] Vector(DocumentTokens document, int token)
    {
        int row = model.Words.Find(document.Forms[token].Word);
        return [.. model.Words.Rows.Skip(row * model.Words.Width).Take(model.Words.Width).Select(value => value * NetVocabulary.ScaleOf(model.Words.Scales[row]))];
    }

    private float[] Characters(ReadOnlySpan<char> word)
    {
        CharConvolution net = model.Characters;
        string read = word.Length <= 16 ? word.ToString() : $"{word[..10]}{word[^6..]}";
        int[] padded = [0, .. read.Select(net.Alphabet.Of), .. new int[17 - read.Length]];
        return [.. Enumerable.Range(0, net.Outputs).Select(output => Enumerable.Range(1, 16).Max(place => Math.Max(0, net.Biases[output] + Enumerable.Range(0, 3).Sum(k => net.Products[(padded[place + k - 1] * 3 * net.Outputs) + (k * net.Outputs) + output]))) * net.Scales[output])];
    }

    /// <summary>The document contexts need rounding with the whole sentence, so those of all its tokens are made each time.</summary>
    private float[] Context(DocumentTokens document, int token, int start)
    {
        int end = Enumerable.Range(0, document.Tokens.SentenceCount).Select(document.Tokens.SentenceEnd).First(sentenceEnd => sentenceEnd > token);
        bool[] has = new bool[end - start];
        float[][] means = [.. Enumerable.Range(start, end - start).Select(i => Means(document, i, out has[i - start]))];
        int[][] rounded = Round(means, model.Context.Limit, out float scale);
        return has[token - start]
            ? [.. Multiply(model.Context, [rounded[token - start]], scale)[0].Select(ScalarMath.Tanh)]
            : new float[model.Context.Outputs];
    }

    private float[] Means(DocumentTokens document, int token, out bool has)
    {
        WordUse use = document.Memory.Of(token);
        bool isName = NameRuns.IsName(document.Cases[token]);
        int[] others = isName ? [.. Enumerable.Range(0, use.Contexts).Select(i => use.Context(i)).Where(other => other != token)] : [];
        has = others.Length > 0;
        HashSet<int> starts = [.. Enumerable.Range(0, document.Tokens.SentenceCount).Select(document.Tokens.SentenceStart)];
        int[] left = [.. others.Where(other => !starts.Contains(other)).Select(other => other - 1)];
        int[] right = [.. others.Select(other => other + 1).Where(next => next < document.Tokens.Count && !starts.Contains(next))];
        return [.. Mean(document, left), .. Mean(document, right)];
    }

    private float[] Mean(DocumentTokens document, int[] tokens)
    {
        float[] sums = new float[model.Words.Width];
        foreach (int token in tokens)
        {
            sums = [.. sums.Zip(Vector(document, token), (a, b) => a + b)];
        }

        return [.. sums.Select(sum => sum / Math.Max(1, tokens.Length))];
    }

    private static int[][] Round(float[][] rows, int limit, out float scale)
    {
        float largest = rows.SelectMany(row => row).Max(MathF.Abs);
        bool isNothing = largest < 1e-20f;
        scale = isNothing ? 0 : largest / limit;
        float factor = isNothing ? 0 : limit / largest;
        return [.. rows.Select(row => row.Select(value => (int)MathF.Round(value * factor, MidpointRounding.ToEven)).ToArray())];
    }

    private static float[][] Multiply(QuantizedLinear linear, int[][] rows, float scale) => [.. rows.Select(row => ScalarMath.Multiply(linear, row, scale))];
}
