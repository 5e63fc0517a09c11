using FluentAssertions;
using NewsExtract.Evaluation.Stories.Clustering;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Stories;

public sealed class GreedyClustererTests
{
    [Fact]
    public void An_article_joins_the_story_that_it_fits_on_average()
    {
        // Scores by the difference of two numbers: 10 and 14 are one story; 19 fits 14 but not their average, 12 does.
        StorySignature[] articles = [.. new byte[] { 10, 14, 19, 12, 20 }.Select(number => new StorySignature([number], []))];

        new GreedyClusterer(Closeness, (_, _) => false).Stories(articles, CancellationToken.None).Should().Equal(0, 0, 1, 0, 1);

        static double Closeness(StorySignature first, StorySignature second) => 1 - (Math.Abs(first.Sketch.Span[0] - second.Sketch.Span[0]) / 10.0);
    }
}
