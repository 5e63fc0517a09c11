using FluentAssertions;
using NewsExtract.Hostile.Cases;
using NewsExtract.Hostile.Checks;
using NewsExtract.Hostile.Runs;
using Xunit;

namespace NewsExtract.Tests.Hostile;

/// <summary>
/// Every hostile input, small, on a thread with little stack: all promises hold. Time and memory at full size are measured apart, in a process that does nothing else
/// (<c>tests/NewsExtract.Hostile</c>, command <c>suite</c>).
/// </summary>
public class HostileSuiteTests
{
    private const int Size = 4000;

    public static TheoryData<string> All => [.. HostileCases.All.Select(hostile => hostile.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void Whatever_the_input_the_promises_hold(string name)
    {
        HostileCase hostile = HostileCases.All.Single(candidate => candidate.Name == name);

        IReadOnlyList<string> breaches = SmallStack.Run(() => Documents.Breaches(hostile.Document(Size)));

        breaches.Should().BeEmpty();
    }

    [Theory]
    [InlineData("nested <div>")]
    [InlineData("nested <b>")]
    [InlineData("nested <a>")]
    [InlineData("nested <font>")]
    [InlineData("nested <ul><li>")]
    [InlineData("data: arrays in arrays")]
    [InlineData("data: objects in objects")]
    public void A_million_levels_need_no_more_stack_than_ten(string name)
    {
        HostileCase hostile = HostileCases.All.Single(candidate => candidate.Name == name);

        NewsItem item = SmallStack.Run(() => Documents.Pipeline.Process(hostile.Document(8_000_000)));

        item.Error.Should().BeNull();
    }

    [Fact]
    public void Names_of_cases_are_unique() => HostileCases.All.Select(hostile => hostile.Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_checks_see_what_they_are_there_for()
    {
        Block block = new() { Order = 1, Text = "x\0", Kind = BlockKind.Paragraph, Role = BlockRole.Body, Probability = 2, ArticleProbability = 1, ArticleSpan = new TextSpan(5, 9), SourceSpan = new TextSpan(0, 1) };
        Article article = new() { Text = "x\0", Blocks = [block], Status = ExtractionStatus.Complete, BrokenLimits = [ExtractionLimit.Time, ExtractionLimit.Length] };

        ArticleInvariants.Breaches(article, "abc", isWhole: true).Should().HaveCount(6);
    }
}
