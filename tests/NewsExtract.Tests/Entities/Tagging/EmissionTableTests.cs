using FluentAssertions;
using NewsExtract.Entities.Tagging;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging;

public class EmissionTableTests
{
    private const int Row = TagScheme.RowLength;

    [Fact]
    public void Scores_are_the_sums_of_the_rows_of_known_features()
    {
        uint[] features = [3, 70_000, 4_000_000_000];
        sbyte[] weights = [.. Enumerable.Range(0, features.Length * Row).Select(i => (sbyte)((i * 37 % 255) - 127))];
        var table = new EmissionTable(features, weights, 0.25f);
        float[] scores = new float[Row];
        scores[5] = 100;

        table.AddTo([70_000, 12, 4_000_000_000, 70_000], scores);

        for (int label = 0; label < Row; label++)
        {
            int sum = (2 * weights[Row + label]) + weights[(2 * Row) + label];
            scores[label].Should().Be((sum * 0.25f) + (label == 5 ? 100 : 0));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Rows_of_any_number_of_weights_are_added_and_come_back(int seed)
    {
        // Twice each number of weights from none to all, and every fifth row a second time.
        var random = new Random(seed);
        List<sbyte[]> rows = [.. Enumerable.Range(0, 2 * (Row + 1)).Select(number => RowOf(random, number / 2))];
        rows.AddRange([.. rows.Where((_, number) => number % 5 == 0)]);
        uint[] features = [.. Enumerable.Range(0, rows.Count).Select(number => (uint)number * 30_000_001)];
        var table = new EmissionTable(features, rows.SelectMany(row => row).ToArray(), 0.5f);

        int[] sought = [.. Enumerable.Range(0, TokenFeatures.MostFeatures / 2).Select(_ => random.Next(rows.Count))];
        float[] scores = new float[Row];
        table.AddTo([.. sought.SelectMany(number => new[] { features[number], features[number] + 1 })], scores);

        scores.Should().Equal(Enumerable.Range(0, Row).Select(label => sought.Sum(number => rows[number][label]) * 0.5f));
        table.Features().Should().Equal(features);
        for (int number = 0; number < rows.Count; number++)
        {
            sbyte[] row = new sbyte[Row];
            table.CopyRow(number, row);
            row.Should().Equal(rows[number]);
        }
    }

    [Fact]
    public void More_features_than_a_token_can_have_are_refused()
        => FluentActions.Invoking(() => new EmissionTable([1], new sbyte[Row], 1).AddTo(new uint[TokenFeatures.MostFeatures + 1], new float[Row])).Should().Throw<ArgumentOutOfRangeException>();

    private static sbyte[] RowOf(Random random, int weights)
    {
        sbyte[] row = new sbyte[Row];
        foreach (int label in Enumerable.Range(0, Row).OrderBy(_ => random.Next()).Take(weights))
        {
            row[label] = (sbyte)(random.Next(2) == 0 ? random.Next(-127, 0) : random.Next(1, 128));
        }

        return row;
    }

    [Fact]
    public void As_many_of_the_largest_weights_as_a_token_can_have_do_not_overflow()
    {
        var table = new EmissionTable([1], [.. Enumerable.Repeat(sbyte.MaxValue, Row)], 1);
        float[] scores = new float[Row];

        table.AddTo([.. Enumerable.Repeat(1u, TokenFeatures.MostFeatures)], scores);

        scores.Should().AllSatisfy(score => score.Should().Be(TokenFeatures.MostFeatures * 127f));
    }
}
