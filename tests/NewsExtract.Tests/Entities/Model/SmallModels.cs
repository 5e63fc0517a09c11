using NewsExtract.Entities.Tagging;
using NewsExtract.Tests.Entities.Tagging;

namespace NewsExtract.Tests.Entities.Model;

/// <summary>Models made of random numbers, small enough for tests.</summary>
internal static class SmallModels
{
    public static TaggerModel Random(int seed)
    {
        var random = new Random(seed);
        uint[] words = Hashes(random, 40), phrases = Hashes(random, 20);
        var lexicon = new Lexicon(
            words,
            [.. words.Select(_ => WordInfo.Pack((uint)random.Next(65), (uint)random.Next(257), (uint)random.Next(1025), (uint)random.Next(256), (uint)random.Next(7), random.Next(Lexicon.LongestPhrase + 1)))],
            phrases,
            [.. phrases.Select(_ => (ushort)random.Next(1, ushort.MaxValue))]);
        return new TaggerModel(
            lexicon,
            Table(random, 50),
            ChainSamples.Transitions(seed),
            new ConfidenceCurve([.. Numbers(random)], [.. Numbers(random)]));
    }

    private static EmissionTable Table(Random random, int rows)
        => new(Hashes(random, rows), [.. Enumerable.Range(0, rows * TagScheme.RowLength).Select(i => i % TagScheme.RowLength < TagScheme.LabelCount && random.Next(3) == 0 ? (sbyte)random.Next(-127, 128) : (sbyte)0)], 0.025f);

    private static uint[] Hashes(Random random, int count)
        => [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(uint.MaxValue)).Distinct().Order()];

    private static IEnumerable<float> Numbers(Random random) => Enumerable.Range(0, TagScheme.TypeCount).Select(_ => (float)random.NextDouble());
}
