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

    [Fact]
    public void As_many_of_the_largest_weights_as_a_token_can_have_do_not_overflow()
    {
        var table = new EmissionTable([1], [.. Enumerable.Repeat(sbyte.MaxValue, Row)], 1);
        float[] scores = new float[Row];

        table.AddTo([.. Enumerable.Repeat(1u, TokenFeatures.MostFeatures)], scores);

        scores.Should().AllSatisfy(score => score.Should().Be(TokenFeatures.MostFeatures * 127f));
    }
}
