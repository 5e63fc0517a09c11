using FluentAssertions;
using NewsExtract.Stories.Signatures;
using Xunit;

namespace NewsExtract.Tests.Stories.Signatures;

public class MinHashSketchTests
{
    private const int Rounds = 200;

    [Theory]
    [InlineData(2000, 0.05)]
    [InlineData(2000, 0.5)]
    [InlineData(2000, 0.9)]
    [InlineData(400, 0.3)]
    public void The_estimate_is_unbiased_and_errs_as_theory_says(int union, double resemblance)
    {
        double[] estimates = [.. Enumerable.Range(0, Rounds).Select(round => Estimate(round, union, resemblance))];

        // Bins without a shingle borrow from others, which costs small sets some accuracy.
        double error = Math.Sqrt(resemblance * (1 - resemblance) / MinHashSketch.Bins);
        estimates.Average().Should().BeApproximately(resemblance, 4 * error / Math.Sqrt(Rounds) + 0.002);
        Math.Sqrt(estimates.Average(estimate => (estimate - resemblance) * (estimate - resemblance))).Should().BeInRange(0.6 * error, 1.6 * error);
    }

    [Fact]
    public void The_minima_are_of_many_shingles()
    {
        ulong[] shingles = [.. Set(1, 5000)];
        byte[] sketch = new byte[MinHashSketch.Bins];

        MinHashSketch.Fill(shingles, sketch);

        sketch.Distinct().Count().Should().BeGreaterThan(100, "a family of hashes of one order would choose the same shingle every time");
    }

    [Fact]
    public void Order_and_repeats_do_not_matter()
    {
        ulong[] shingles = [.. Set(7, 300)];
        byte[] once = new byte[MinHashSketch.Bins];
        byte[] shuffled = new byte[MinHashSketch.Bins];

        MinHashSketch.Fill(shingles, once);
        MinHashSketch.Fill([.. Enumerable.Reverse(shingles), .. shingles], shuffled);

        shuffled.Should().Equal(once);
    }

    [Fact]
    public void No_shingles_give_zeros()
    {
        byte[] sketch = [.. Enumerable.Repeat((byte)1, MinHashSketch.Bins)];

        MinHashSketch.Fill([], sketch);

        sketch.Should().OnlyContain(minimum => minimum == 0);
    }

    private static double Estimate(int round, int union, double resemblance)
    {
        ulong[] all = [.. Set(round, union)];
        int shared = (int)(union * resemblance);
        int half = shared + ((union - shared) / 2);
        byte[] first = new byte[MinHashSketch.Bins];
        byte[] second = new byte[MinHashSketch.Bins];
        MinHashSketch.Fill(all.AsSpan(0, half), first);
        MinHashSketch.Fill([.. all[..shared], .. all[half..]], second);
        return MinHashSketch.Resemblance(first, second);
    }

    private static IEnumerable<ulong> Set(int seed, int count) => Enumerable.Range(1, count).Select(i => MinHashSketch.Mix(((ulong)seed << 32) + (ulong)i));
}
