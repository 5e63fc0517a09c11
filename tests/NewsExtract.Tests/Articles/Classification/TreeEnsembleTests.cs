using System.Runtime.Intrinsics;
using FluentAssertions;
using NewsExtract.Classification;
using NewsExtract.Models.Trees;
using Xunit;

namespace NewsExtract.Tests.Articles.Classification;

public class TreeEnsembleTests
{
    private const int Columns = 40;

    public static TheoryData<int> RowCounts => [0, 1, 3, 4, 7, 15, 16, 17, 31, 63, 64, 65, 130, 300];

    [Theory]
    [MemberData(nameof(RowCounts))]
    public void Vectors_of_every_width_give_the_bits_of_the_walk(int rows)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            FeatureMatrix matrix = RandomTrees.Matrix(random, rows, Columns);
            AssertAllPathsAgree(RandomTrees.Ensemble(random, 30, Columns), matrix, rows);
        }
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(-0f)]
    [InlineData(float.MaxValue)]
    public void Odd_values_take_the_same_way_as_in_the_walk(float odd)
    {
        foreach (int rows in (int[])[2, 40])
        {
            var random = new Random(rows);
            FeatureMatrix matrix = RandomTrees.Matrix(random, rows, Columns);
            for (int c = 0; c < Columns; c += 2)
            {
                matrix.Column((BlockFeature)c)[random.Next(rows)] = odd;
            }

            AssertAllPathsAgree(RandomTrees.Ensemble(random, 60, Columns), matrix, rows);
        }
    }

    [Fact]
    public void Trees_with_more_leaves_than_a_mask_has_bits_are_walked()
    {
        var random = new Random(1);
        FeatureMatrix matrix = RandomTrees.Matrix(random, 50, Columns);
        TreeEnsemble ensemble = RandomTrees.Ensemble(random, 20, Columns, mostLeaves: 200);

        var scores = new float[50];
        ensemble.Score(matrix, scores);

        scores.Should().Equal(Walked(ensemble, matrix, 50));
    }

    [Fact]
    public void Fewer_scores_than_rows_ask_for_the_first_rows()
    {
        var random = new Random(2);
        FeatureMatrix matrix = RandomTrees.Matrix(random, 50, Columns);
        AssertAllPathsAgree(RandomTrees.Ensemble(random, 20, Columns), matrix, 21);
    }

    [Fact]
    public void Scores_may_lie_in_a_column_that_no_tree_reads()
    {
        var random = new Random(3);
        FeatureMatrix matrix = RandomTrees.Matrix(random, 100, Columns + 1);
        TreeEnsemble ensemble = RandomTrees.Ensemble(random, 20, Columns);
        float[] expected = Walked(ensemble, matrix, 100);

        ensemble.Score(matrix, matrix.Column((BlockFeature)Columns));

        matrix.Column((BlockFeature)Columns).ToArray().Should().Equal(expected);
    }

    [Fact]
    public void Scoring_allocates_nothing()
    {
        var random = new Random(4);
        FeatureMatrix matrix = RandomTrees.Matrix(random, 300, Columns);
        TreeEnsemble ensemble = RandomTrees.Ensemble(random, 100, Columns);
        var scores = new float[300];
        Allocation.Of(() => ensemble.Score(matrix, scores)).Should().Be(0);
    }

    private static void AssertAllPathsAgree(TreeEnsemble ensemble, FeatureMatrix matrix, int rows)
    {
        float[] expected = Walked(ensemble, matrix, rows);
        var scores = new float[rows];
        ensemble.Score(matrix, scores);
        scores.Should().Equal(expected);
        ensemble.Score<Lanes512, Vector512<float>, Vector512<uint>>(matrix, scores);
        scores.Should().Equal(expected);
        ensemble.Score<Lanes256, Vector256<float>, Vector256<uint>>(matrix, scores);
        scores.Should().Equal(expected);
        ensemble.Score<Lanes128, Vector128<float>, Vector128<uint>>(matrix, scores);
        scores.Should().Equal(expected);
    }

    private static float[] Walked(TreeEnsemble ensemble, FeatureMatrix matrix, int rows)
    {
        var scores = new float[rows];
        ensemble.Walk(matrix, scores);
        return scores;
    }
}
