using FluentAssertions;
using NewsExtract.Entities.Tagging;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging;

public class HashIndexTests
{
    public static TheoryData<string, uint[]> Sets() => new()
    {
        { "none", [] },
        { "the first and the last", [0, uint.MaxValue] },
        { "few", [3, 70_000, 70_001, 4_000_000_000] },
        { "many", Random(200_000, uint.MaxValue) },
        { "all in a few groups", Random(3_000, 300_000) },
        { "a group as large as a vector", [.. Enumerable.Range(0, 16).Select(i => 0x12340000u + (uint)i)] },
        { "a group that is larger", [.. Enumerable.Range(0, 17).Select(i => 0xFFFF0000u + (uint)(i * 3))] },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_hash_has_its_number_and_a_stranger_none(string name, uint[] keys)
    {
        var index = new HashIndex(keys);
        Dictionary<uint, int> expected = keys.Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => pair.number);
        uint[] sought = [.. keys, .. keys.SelectMany(key => new[] { key - 1, key + 1, key ^ 0x8000_0000, key + 0x10000 }), .. Random(1_000, uint.MaxValue), 0, uint.MaxValue];
        int[] numbers = new int[sought.Length];

        int found = index.FindAll(sought, numbers);

        int[] known = [.. sought.Where(expected.ContainsKey).Select(key => expected[key])];
        Assert.All(sought, key => Assert.Equal(expected.GetValueOrDefault(key, -1), index.Find(key)));
        numbers.Take(found).Should().Equal(known, name);
        index.Keys().Should().Equal(keys);
        index.Count.Should().Be(keys.Length);
    }

    [Theory]
    [InlineData(5u, 5u)]
    [InlineData(5u, 4u)]
    public void Hashes_that_do_not_ascend_are_refused(uint first, uint second)
        => FluentActions.Invoking(() => new HashIndex([first, second])).Should().Throw<ArgumentException>().WithMessage($"*{second}*{first}*");

    private static uint[] Random(int count, uint range)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(range)).Distinct().Order()];
    }
}
