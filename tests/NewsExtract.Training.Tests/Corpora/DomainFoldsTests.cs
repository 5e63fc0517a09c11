using FluentAssertions;
using NewsExtract.Training.Corpora;
using Xunit;

namespace NewsExtract.Training.Tests.Corpora;

public sealed class DomainFoldsTests
{
    private static readonly string[] Domains = [.. Enumerable.Range(0, 103).Select(number => $"site{number}.example")];

    [Fact]
    public void Folds_hold_equally_many_domains()
    {
        DomainFolds folds = new(Domains.Concat(Domains), 5);

        Domains.GroupBy(folds.FoldOf).Select(fold => fold.Count()).Should().BeEquivalentTo([21, 21, 21, 20, 20]);
    }

    [Fact]
    public void The_order_of_the_domains_does_not_matter()
    {
        DomainFolds forward = new(Domains, 5), backward = new(Domains.Reverse(), 5);

        Domains.Should().OnlyContain(domain => forward.FoldOf(domain) == backward.FoldOf(domain));
    }

    // Test vectors of the authors of FNV.
    [Theory]
    [InlineData("", 0xcbf29ce484222325)]
    [InlineData("a", 0xaf63dc4c8601ec8c)]
    [InlineData("foobar", 0x85944171f73967e8)]
    public void The_hash_is_fnv_1a(string text, ulong hash) => DomainFolds.StableHash(text).Should().Be(hash);
}
