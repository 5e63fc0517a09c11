using FluentAssertions;
using NewsExtract.Training.Quality;
using Xunit;

namespace NewsExtract.Training.Tests.Quality;

public sealed class QualityTrainerTests
{
    private static readonly QualityExample[] Examples =
    [
        .. Enumerable.Range(0, 200).Select(i => Example(fold: i % 5, certainty: 0.5 + (i * 0.0025), f1: (i + (i * 7 % 40)) > 90 ? 0.95 : 0.4)),
    ];

    [Fact]
    public void The_score_follows_what_goes_with_good_pages()
    {
        double[] scores = QualityTrainer.CrossValidate(Examples);

        QualityTrainer.Area(Examples, scores, isHtml: true).Should().BeGreaterThan(0.9);
        scores.Should().OnlyContain(score => score >= 0 && score <= 1);
    }

    [Fact]
    public void The_written_model_names_every_component_and_says_how_it_was_made()
    {
        StringWriter output = new();

        string file = QualityCommand.Describe(Examples, output);

        file.Should().Contain("# ").And.Contain("quality").And.Contain("200 extractions");
        file.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ')[0])
            .Should().Equal("Certainty", "ArticleShare", "Prose", "Completeness", "Distinctness", "Agreement", "Intercept");
        output.ToString().Should().Contain("area under the curve");
    }

    private static QualityExample Example(int fold, double certainty, double f1) => new(
        fold,
        IsHtml: true,
        new ArticleQuality { Score = 0, Certainty = certainty, ArticleShare = 0.5, Prose = 0.9, Completeness = 1, Distinctness = 1, Agreement = 1 },
        f1);
}
