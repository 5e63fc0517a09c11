using FluentAssertions;
using NewsExtract.Classification;
using Xunit;

namespace NewsExtract.Tests.Articles.Classification;

public class ArticleSelectionTests
{
    [Theory]
    [InlineData(0.4)]
    [InlineData(0.7)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_best_prefix_of_all_blocks_is_chosen(double beta)
    {
        var random = new Random(17);
        for (int round = 0; round < 500; round++)
        {
            int blocks = random.Next(1, 60);
            double lean = random.NextDouble() * 6;
            float[] probabilities = [.. Enumerable.Range(0, blocks).Select(_ => (float)Math.Pow(random.NextDouble(), lean))];
            float[] weights = [.. Enumerable.Range(0, blocks).Select(_ => Math.Max(0.5f, random.Next(80)))];

            Choose(probabilities, weights, beta).Should().Equal(ByTryingAll(probabilities, weights, beta), $"round {round}");
        }
    }

    [Theory]
    [InlineData(new float[0], new bool[0])]
    [InlineData(new[] { 0.001f }, new[] { true })]
    [InlineData(new[] { 0.9f, 0.9f, 0.01f }, new[] { true, true, false })]
    [InlineData(new[] { 0f, 0f }, new[] { true, false })]
    public void Something_is_always_chosen(float[] probabilities, bool[] expected)
        => Choose(probabilities, [.. probabilities.Select(_ => 10f)], 1).Should().Equal(expected);

    private static bool[] Choose(float[] probabilities, float[] weights, double beta)
    {
        bool[] selected = new bool[probabilities.Length];
        ArticleSelection.Choose(probabilities, weights, beta, selected);
        return selected;
    }

    private static bool[] ByTryingAll(float[] probabilities, float[] weights, double beta)
    {
        int[] order = [.. Enumerable.Range(0, probabilities.Length).OrderByDescending(i => probabilities[i])];
        double expected = probabilities.Zip(weights).Sum(pair => (double)pair.First * pair.Second);
        int best = Enumerable.Range(1, order.Length).MaxBy(take =>
            order.Take(take).Sum(i => (double)probabilities[i] * weights[i]) / (order.Take(take).Sum(i => (double)weights[i]) + (beta * beta * expected)));
        bool[] selected = new bool[order.Length];
        foreach (int i in order.Take(best))
        {
            selected[i] = true;
        }

        return selected;
    }
}
