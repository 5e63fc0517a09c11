using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;

namespace NewsExtract.Tests.Articles;

/// <summary>Whole pages, as hostile in layout as those of real news sites, against the article a reader would cut out of them.</summary>
public class SamplePagesTests
{
    private const double LowestF1 = 0.95;

    public static TheoryData<string> Behaviours => [.. SamplePage.Behaviours];

    [Theory]
    [MemberData(nameof(Behaviours))]
    public void The_article_is_extracted(string behaviour)
    {
        SamplePage page = SamplePage.Load(behaviour);

        Article article = page.Extract();

        double f1 = TextOverlap.F1(article.Text, page.Expected);
        string[] leaks = [.. page.MustNot.Where(phrase => article.Text.Contains(phrase, StringComparison.Ordinal))];
        using AssertionScope scope = new(behaviour);
        article.Text.Should().NotBeEmpty();
        f1.Should().BeGreaterThanOrEqualTo(page.Gaps?.LowestF1 ?? LowestF1, "the text is\n{0}", article.Text);
        leaks.Except(page.Gaps?.Leaks ?? []).Should().BeEmpty();
        (page.Gaps is not null && f1 >= LowestF1 && leaks.Length == 0).Should().BeFalse("the page is right now: delete its gaps.txt");
    }

    /// <summary>A phrase misspelt in must-not.txt would never be missed.</summary>
    [Theory]
    [MemberData(nameof(Behaviours))]
    public void The_sample_is_sound(string behaviour)
    {
        SamplePage page = SamplePage.Load(behaviour);

        page.Expected.Should().NotBeNullOrWhiteSpace();
        page.MustNot.Should().NotBeEmpty().And.OnlyContain(phrase => phrase.Length > 0 && !page.Expected.Contains(phrase, StringComparison.Ordinal));
    }
}
