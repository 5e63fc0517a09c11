using FluentAssertions;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Corpora;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Metrics;

public sealed class SeedScoreTests
{
    [Fact]
    public void Lines_count_by_role_and_by_side()
    {
        SeedPage page = new()
        {
            Name = "000",
            Text = "",
            Roles = new Dictionary<int, string> { [1] = "navigation", [2] = "title", [3] = "body", [4] = "date", [5] = "share" },
            GoldText = "a b c d e",
            Facts = new SeedFacts { Title = "Ferry late", Agency = "Associated Press", DatelinePlace = "HARBOUR", Posts = 4 },
            StatedFacts = new HashSet<string> { "title", "publisher", "published", "agency", "dateline", "posts" },
            DistinctPosts = 3,
        };
        Dictionary<int, string> roles = new() { [1] = "related", [2] = "title", [3] = "caption", [4] = "widget" };

        SeedFacts facts = new() { Title = "Ferry late", Published = "2024-05-06", Agency = "AP", DatelinePlace = "Harbour", Posts = 3, Related = 9 };

        SeedScore score = SeedScore.Of([page], [(roles, "a b c d", facts)]);

        // Right: title, and date for widget, which is arguable. On the right side besides: navigation, body; nothing said of line 5.
        // Of the facts the date is wrong, since the gold says there is none; the publisher and the related articles it does not state.
        score.Should().Be(new SeedScore(2 / 5.0, 4 / 5.0, 2 / 3.0, 2 / 3.0, new SeedFactCounts(4, 5)));
    }
}
