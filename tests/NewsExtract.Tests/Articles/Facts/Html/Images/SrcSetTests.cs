using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class SrcSetTests
{
    [Theory]
    [InlineData("a.jpg 320w, b.jpg 1280w, c.jpg 640w", "b.jpg")]
    [InlineData("a.jpg, b.jpg 2x", "b.jpg")]
    [InlineData("/w_640,c_fit/a.jpg 640w,/w_900,c_fit/a.jpg 900w", "/w_900,c_fit/a.jpg")]
    [InlineData("a.jpg", "a.jpg")]
    [InlineData(" , ,", "")]
    [InlineData("a.jpg x, b.jpg NaNw", "a.jpg")]
    [InlineData(null, "")]
    public void The_largest_size_is_taken(string? srcset, string expected) => SrcSet.Largest(srcset).Address.Should().Be(expected);

    [Fact]
    public void Hostile_sets_end_quickly()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        SrcSet.Largest(string.Concat(Enumerable.Repeat("a, ,", 200_000)));

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
