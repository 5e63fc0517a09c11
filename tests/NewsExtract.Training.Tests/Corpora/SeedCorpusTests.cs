using FluentAssertions;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Corpora;

public sealed class SeedCorpusTests
{
    [Fact]
    public void A_page_has_its_text_and_the_roles_of_its_lines()
    {
        using TemporaryFolder data = new();
        SmallCorpus.WriteSeeds(data);

        SeedPage page = SeedCorpus.Load(data.Path).Single();

        page.Name.Should().Be("000");
        page.Text.Should().StartWith("Home\n\n");
        page.Roles.Should().Equal(new Dictionary<int, string> { [1] = "navigation", [3] = "title", [4] = "body" });
        (page.GoldText, page.Facts.Title, page.Facts.Publisher).Should().Be(("The ferry ran late.", "Ferry late", null));
        page.StatedFacts.Should().Contain(["title", "publisher"]).And.NotContain("related");
    }

    [Fact]
    public void Missing_seeds_are_named_with_the_cure()
    {
        using TemporaryFolder data = new();

        FluentActions.Invoking(() => SeedCorpus.Load(data.Path)).Should().Throw<CorpusException>().WithMessage("*gold.json'*--data DIR*");
    }
}
