using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities.Net;

/// <summary>
/// Makes a net of the tensors of a file. A layer has NAME.weight (outputs × inputs; for a convolution outputs × inputs × 3) and NAME.bias, a normalization
/// NAME.weight and NAME.bias:
/// <code>
/// words             uint32, hashes                     vectors           (words + 1) × width, the first for unknown words
/// characters        uint32, UTF-16 code units          char_vectors      (characters + 2) × width: nothing, unknown, each
/// char_convolution  convolution over char_vectors      dense             layer over the dense features as they are
/// context           layer over two vectors             projection        layer over vector, letters, dense, context
/// norm              normalization of the projection    blocks.N          convolution
/// blocks.N.norm     normalization                      labels            layer to 45 labels
/// transitions       45 × 45, from row to column        starts            45
/// </code>
/// </summary>
internal static class FloatNetReader
{
    /// <exception cref="CorpusException">A tensor is missing or has the wrong size.</exception>
    public static FloatNet Read(TensorFile file)
    {
        uint[] words = file.Words("words", file.Sizes("words")[0]);
        float[][] vectors = Rows(file, "vectors", words.Length + 1);
        uint[] characters = file.Words("characters", file.Sizes("characters")[0]);
        float[][] charVectors = Rows(file, "char_vectors", characters.Length + CharAlphabet.First);
        FloatLayer charConvolution = Convolution(file, "char_convolution", charVectors[0].Length);
        FloatLayer dense = Layer(file, "dense", DenseFeatures.Count);
        FloatLayer context = Layer(file, "context", 2 * vectors[0].Length);
        FloatLayer projection = Layer(file, "projection", vectors[0].Length + charConvolution.Outputs + dense.Outputs + context.Outputs);
        List<(FloatLayer, LayerNorm)> blocks = [];
        while (file.Has($"blocks.{blocks.Count}.weight"))
        {
            string name = $"blocks.{blocks.Count}";
            blocks.Add((Convolution(file, name, projection.Outputs), Norm(file, $"{name}.norm", projection.Outputs)));
        }

        return new FloatNet(
            words, vectors, [.. characters.Select(unit => (char)unit)], charVectors, charConvolution, dense, context, projection,
            Norm(file, "norm", projection.Outputs), [.. blocks], Layer(file, "labels", projection.Outputs), Transitions(file));
    }

    private static float[][] Rows(TensorFile file, string name, int count)
    {
        int width = file.Sizes(name)[^1];
        return [.. file.Floats(name, count, width).Chunk(width)];
    }

    private static FloatLayer Layer(TensorFile file, string name, int inputs)
    {
        int outputs = file.Sizes($"{name}.bias")[0];
        return new FloatLayer(inputs, file.Floats($"{name}.weight", outputs, inputs), file.Floats($"{name}.bias", outputs));
    }

    /// <summary>A convolution as a layer over the rows of a window, one behind the other.</summary>
    private static FloatLayer Convolution(TensorFile file, string name, int width)
    {
        const int Window = ConvolutionBlock.Window;
        float[] biases = file.Floats($"{name}.bias", file.Sizes($"{name}.bias")[0]);
        float[] weights = file.Floats($"{name}.weight", biases.Length, width, Window);
        float[] rows = new float[weights.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            int output = i / (width * Window), input = i / Window % width, place = i % Window;
            rows[(output * width * Window) + (place * width) + input] = weights[i];
        }

        return new FloatLayer(width * Window, rows, biases);
    }

    private static LayerNorm Norm(TensorFile file, string name, int width) => new(file.Floats($"{name}.weight", width), file.Floats($"{name}.bias", width));

    private static ChainTransitions Transitions(TensorFile file)
    {
        const int Row = TagScheme.RowLength, Labels = TagScheme.LabelCount;
        float[] starts = new float[Row], scores = new float[Row * Row];
        file.Floats("starts", Labels).CopyTo(starts, 0);
        float[] rows = file.Floats("transitions", Labels, Labels);
        for (int previous = 0; previous < Labels; previous++)
        {
            rows.AsSpan(previous * Labels, Labels).CopyTo(scores.AsSpan(previous * Row));
        }

        return new ChainTransitions(starts, scores);
    }
}
