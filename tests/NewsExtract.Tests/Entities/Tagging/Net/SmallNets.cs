using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Tests.Entities.Tagging.Net;

/// <summary>Nets made of random numbers.</summary>
internal static class SmallNets
{
    private static readonly string[] Known = ["the", "mayor", "of", "port", "authority", "met", "vyras", "maria", "in", "nicosia", ".", ",", "they", "spoke", "new"];

    /// <param name="seed">Where the numbers begin.</param>
    /// <param name="width">Length of the rows of the blocks.</param>
    /// <param name="blocks">Number of layers.</param>
    /// <param name="words">Length of a word's vector.</param>
    public static NetModel Random(int seed, int width = 32, int blocks = 2, int words = 32)
    {
        var random = new Random(seed);
        const int Characters = 48, Dense = 32, Context = 16;
        return new NetModel(
            Vocabulary(random, words),
            CharacterNet(random, Characters),
            Linear(random, DenseFeatures.Count, Dense),
            Linear(random, 2 * words, Context),
            Linear(random, words + Characters + Dense + Context, width),
            Norm(random, width),
            [.. Enumerable.Range(0, blocks).Select(_ => new ConvolutionBlock(Linear(random, ConvolutionBlock.Window * width, width), Norm(random, width)))],
            Linear(random, width, TagScheme.RowLength),
            ChainSamples.Transitions(seed),
            0.4f,
            new ConfidenceCurve(Numbers(random, TagScheme.TypeCount, 1), Numbers(random, TagScheme.TypeCount, 1)));
    }

    public static QuantizedLinear Linear(Random random, int inputs, int outputs)
    {
        sbyte[] weights = [.. Enumerable.Range(0, inputs * outputs).Select(_ => (sbyte)random.Next(-128, 128))];
        return new QuantizedLinear(inputs, weights, Positive(random, outputs, 0.01f), Numbers(random, outputs, 0.5f));
    }

    public static LayerNorm Norm(Random random, int width) => new(Numbers(random, width, 1), Numbers(random, width, 0.3f));

    public static float[] Numbers(Random random, int count, float largest) => [.. Enumerable.Range(0, count).Select(_ => ((random.NextSingle() * 2) - 1) * largest)];

    private static float[] Positive(Random random, int count, float largest) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() * largest)];

    private static NetVocabulary Vocabulary(Random random, int width)
    {
        uint[] hashes = [.. Known.Select(word => WordForm.HashOf(word)).Order()];
        sbyte[] rows = [.. Enumerable.Range(0, (hashes.Length + 1) * width).Select(_ => (sbyte)random.Next(-127, 128))];
        return new NetVocabulary(hashes, rows, [.. Enumerable.Range(0, hashes.Length + 1).Select(_ => (ushort)(0x3C00 + random.Next(0x100)))]);
    }

    private static CharConvolution CharacterNet(Random random, int outputs)
    {
        var alphabet = new CharAlphabet(['-', '.', .. "AMVaceimnoprstuvy", 'é', '—']);
        int row = CharConvolution.Window * outputs;
        short[] products = [.. Enumerable.Range(0, alphabet.Count * row).Select(i => i < row ? (short)0 : Bounded(random))];
        return new CharConvolution(alphabet, products, [.. Enumerable.Range(0, outputs).Select(_ => Bounded(random))], Positive(random, outputs, 0.001f));
    }

    private static short Bounded(Random random) => (short)random.Next(-CharConvolution.Limit, CharConvolution.Limit + 1);
}
