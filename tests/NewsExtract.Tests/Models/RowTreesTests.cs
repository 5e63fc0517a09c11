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

    [Theory]
    [InlineData(4, 32)]
    [InlineData(5, 60)]
    public void Trees_come_back_as_they_were(int seed, int leaves)
    {
        TreeEnsemble ensemble = RandomTrees.Ensemble(new Random(seed), 11, 5, leaves);

        TreeEnsemble back = new RowTrees(ensemble).ToEnsemble();

        back.Bias.Should().Be(ensemble.Bias);
        back.Count.Should().Be(11);
        back.Trees().Should().BeEquivalentTo(ensemble.Trees(), how => how.WithStrictOrdering().ComparingByMembers<TreeNode>().IncludingFields());
    }

    [Fact]
    public void Siblings_may_lie_apart()
    {
        TreeNode[] tree =
        [
            new() { Feature = 0, Left = 1, Right = 4, Value = 5 }, new() { Feature = 1, Left = 2, Right = 3, Value = 5 },
            new() { Left = -1, Right = -1, Value = 1 }, new() { Left = -1, Right = -1, Value = 2 }, new() { Left = -1, Right = -1, Value = 4 },
        ];
        var trees = new RowTrees(new TreeEnsemble(8, [tree, tree]));

        new[] { trees.Score([9, 0]), trees.Score([0, 0]), trees.Score([0, 9]) }.Should().Equal(16, 10, 12);
        trees.ToEnsemble().Trees()[1].Should().Equal(tree);
    }

    [Fact]
    public void A_short_row_is_refused()
    {
        TreeNode[] tree = [new() { Feature = 3, Left = 1, Right = 2 }, new() { Left = -1 }, new() { Left = -1 }];

        Action score = () => new RowTrees(new TreeEnsemble(0, [tree])).Score(new float[3]);

        score.Should().Throw<ArgumentException>();
    }
}
