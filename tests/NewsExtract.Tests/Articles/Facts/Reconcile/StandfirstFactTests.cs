using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class StandfirstFactTests
{
    private const string Description = "After nine years of repairs the old mill on the river opens its doors to visitors";

    [Theory]
    [InlineData(BlockRole.Standfirst, true, 0.8)]
    [InlineData(BlockRole.Body, false, 0)]
    public void A_description_counts_by_where_it_stands(BlockRole role, bool isGiven, double least)
    {
        Block block = new() { Order = 0, Text = Description + ".", Kind = BlockKind.Paragraph, Role = role, Probability = 0.6, ArticleProbability = 1 };

        Fact<string>? standfirst = StandfirstFact.Choose(new PageFacts { Description = Description }, null, [block], "Mill");

        (standfirst is not null).Should().Be(isGiven);
        (standfirst?.Confidence ?? 0).Should().BeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public void A_description_that_is_not_on_the_page_is_little_believed()
        => StandfirstFact.Choose(new PageFacts { Description = Description }, null, [], "Mill")!.Confidence.Should().BeLessThan(0.5);

    [Fact]
    public void A_slogan_is_no_standfirst() => StandfirstFact.Choose(new PageFacts { Description = "News from the valley" }, null, [], null).Should().BeNull();
}
