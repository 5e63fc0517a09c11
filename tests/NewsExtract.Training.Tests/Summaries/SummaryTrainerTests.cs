using FluentAssertions;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Summaries;
using Xunit;

namespace NewsExtract.Training.Tests.Summaries;

public sealed class SummaryTrainerTests
{
    [Fact]
    public void Where_standfirsts_say_what_headlines_say_the_trained_weights_find_it()
    {
        // The second half of each text says what the headline does; the first sentences do not.
        SummaryPage[] pages = SummaryPage.Read([new ArticleSet("s", "", null, [.. Enumerable.Range(0, 10).Select(Page)])]);

        double[] scores = SummaryTrainer.CrossValidate(pages, 5);

        scores.Average().Should().BeGreaterThan(pages.Average(page => page.Score([page.LeadTwo])) + 0.2);
    }

    private static ArticlePage Page(int i) => new()
    {
        Id = $"p{i}",
        SetName = "s",
        Url = "",
        Domain = $"site{i}.example",
        HtmlPath = "",
        Title = $"Harbour of Town{i} closes market",
        Summary = $"Harbour of Town{i} closes its market for good.",
        GoldText = $"Rain fell on the roofs all day long.\nGulls were heard over every quiet street.\nNobody was seen on the wet square.\nHarbour chiefs of Town{i} said market closes.",
    };
}
