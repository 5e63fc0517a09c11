using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Benchmarks.Inputs;

/// <summary>A net of random weights with the sizes of a trained one: it takes as long, and finds nothing of use.</summary>
internal static class SyntheticNet
{
    private const int Words = 100_000;
    private const int WordWidth = 64;
    private const int Letters = 48;
    private const int Dense = 48;
    private const int Context = 32;
    private const int Width = 128;
    private const int Blocks = 4;

    /// <param name="lexicon">Gives the words, so that as many are known as to a trained net.</param>
    public static NetModel Make(Lexicon lexicon)
    {
        var random = new Random(1);
        uint[] words = lexicon.Words();
        int step = Math.Max(1, words.Length / Words);
        words = [.. words.Where((_, number) => number % step == 0)];
        var alphabet = new CharAlphabet([.. Enumerable.Range(' ', 95).Select(c => (char)c)]);
        int row = CharConvolution.Window * Letters;
        return new NetModel(
            new NetVocabulary(words, Bytes(random, (words.Length + 1) * WordWidth), [.. Enumerable.Repeat((ushort)0x3C80, words.Length + 1)]),
            new CharConvolution(alphabet, [.. Enumerable.Range(0, alphabet.Count * row).Select(i => i < row ? (short)0 : (short)random.Next(-500, 500))], new short[Letters], Numbers(Letters, 0.001f)),
            Linear(random, DenseFeatures.Count, Dense),
            Linear(random, 2 * WordWidth, Context),
            Linear(random, WordWidth + Letters + Dense + Context, Width),
            Norm(),
            [.. Enumerable.Range(0, Blocks).Select(_ => new ConvolutionBlock(Linear(random, ConvolutionBlock.Window * Width, Width), Norm()))],
            Linear(random, Width, TagScheme.RowLength),
            new ChainTransitions(new float[TagScheme.RowLength], new float[TagScheme.RowLength * TagScheme.RowLength]),
            0.9f,
            new ConfidenceCurve(Numbers(TagScheme.TypeCount, 1), Numbers(TagScheme.TypeCount, 0)));
    }

    private static QuantizedLinear Linear(Random random, int inputs, int outputs) => new(inputs, Bytes(random, inputs * outputs), Numbers(outputs, 0.001f), Numbers(outputs, 0));

    private static LayerNorm Norm() => new(Numbers(Width, 1), Numbers(Width, 0));

    private static float[] Numbers(int count, float value) => [.. Enumerable.Repeat(value, count)];

    private static sbyte[] Bytes(Random random, int count)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return [.. bytes.Select(value => (sbyte)value)];
    }
}
