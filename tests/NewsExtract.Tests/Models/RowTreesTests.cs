using FluentAssertions;
using NewsExtract.Models.Trees;
using NewsExtract.Tests.Articles.Classification;
using Xunit;

namespace NewsExtract.Tests.Models;

public class RowTreesTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(3, 32)]
    public void A_row_scores_as_in_a_walk(int seed, int leaves)
    {
        const int Rows = 50;
        const int Columns = 12;
        var random = new Random(seed);
        FeatureMatrix matrix = RandomTrees.Matrix(random, Rows, Columns);
        TreeEnsemble ensemble = RandomTrees.Ensemble(random, 40, Columns, leaves);
        float[] walked = new float[Rows];
        ensemble.Walk(matrix, walked);
        var trees = new RowTrees(ensemble);

        float[] scores = [.. Enumerable.Range(0, Rows).Select(row => trees.Score([.. Enumerable.Range(0, Columns).Select(column => matrix.Column(column)[row])]))];

        scores.Should().Equal(walked);
    }

    [Fact]
    public void A_short_row_is_refused()
    {
        TreeNode[] tree = [new() { Feature = 3, Left = 1, Right = 2 }, new() { Left = -1 }, new() { Left = -1 }];

        Action score = () => new RowTrees(new TreeEnsemble(0, [tree])).Score(new float[3]);

        score.Should().Throw<ArgumentException>();
    }
}
