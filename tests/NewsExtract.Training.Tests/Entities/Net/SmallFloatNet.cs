using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Training.Entities.Net;

namespace NewsExtract.Training.Tests.Entities.Net;

/// <summary>A small net of random weights, by way of a file.</summary>
internal static class SmallFloatNet
{
    public const int Blocks = 2;

    public static TensorBytes File(int seed)
    {
        const int Words = 16, Letters = 8, LetterOutputs = 16, Dense = 16, Context = 16, Width = 32;
        var random = new Random(seed);
        uint[] words = [.. new[] { "vyras", "met", "the", "mayor", "of", "larnaca", "." }.Select(word => WordForm.HashOf(word))];
        uint[] characters = [.. "zyraseVmM".Select(c => (uint)c)];
        TensorBytes file = new TensorBytes()
            .Add("words", words)
            .Add("vectors", TensorBytes.Numbers(random, (words.Length + 1) * Words), words.Length + 1, Words)
            .Add("characters", characters)
            .Add("char_vectors", [.. new float[Letters], .. TensorBytes.Numbers(random, (characters.Length + 1) * Letters)], characters.Length + 2, Letters)
            .AddLayer("char_convolution", random, LetterOutputs, Letters, 3)
            .AddLayer("dense", random, Dense, DenseFeatures.Count)
            .AddLayer("context", random, Context, 2 * Words)
            .AddLayer("projection", random, Width, Words + LetterOutputs + Dense + Context)
            .AddLayer("norm", random, Width)
            .AddLayer("labels", random, TagScheme.LabelCount, Width)
            .Add("transitions", TensorBytes.Numbers(random, TagScheme.LabelCount * TagScheme.LabelCount), TagScheme.LabelCount, TagScheme.LabelCount)
            .Add("starts", TensorBytes.Numbers(random, TagScheme.LabelCount), TagScheme.LabelCount);
        for (int block = 0; block < Blocks; block++)
        {
            file.AddLayer($"blocks.{block}", random, Width, Width, 3).AddLayer($"blocks.{block}.norm", random, Width);
        }

        return file;
    }

    public static FloatNet Read(int seed) => FloatNetReader.Read(TensorFile.Parse(File(seed).ToArray(), "test"));
}
