using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Pipeline;

public class StoryIndexItemsTests
{
    private static readonly NewsPipeline Pipeline = new();

    private static readonly NewsItem Ferry = Pipeline.Process(NewsDocument.FromArticleText(
        "A ferry with 214 passengers ran aground off Bergen on Tuesday in thick fog. Nobody was hurt, captain Ada Moor said.", "ferry"));

    private static readonly NewsItem Copy = Pipeline.Process(NewsDocument.FromArticleText(
        "A ferry with 214 passengers ran aground off Bergen on Tuesday in thick fog. Nobody was hurt, captain Ada Moor said. She was tired.", "copy"));

    private static readonly NewsItem Bank = Pipeline.Process(NewsDocument.FromArticleText(
        "The central bank of Norway raised its key interest rate to 4.5 percent, and said prices would rise more slowly next year.", "bank"));

    [Fact]
    public void Items_go_into_stories()
    {
        using var index = new StoryIndex();

        StoryAssignment first = index.Add(Ferry);
        StoryAssignment second = index.Add(Copy);
        StoryAssignment third = index.Add(Bank);

        first.Should().BeEquivalentTo(new { StoryId = 1, IsNew = true });
        second.Should().BeEquivalentTo(new { StoryId = 1, IsNew = false, CopyOf = "ferry" });
        third.Should().BeEquivalentTo(new { StoryId = 2, IsNew = true });
    }

    [Fact]
    public void The_time_of_arrival_goes_along()
    {
        using var index = new StoryIndex();
        var arrived = new DateTimeOffset(2027, 7, 2, 12, 0, 0, TimeSpan.Zero);

        index.Add(Ferry, arrived);

        index.GetStory(1)!.First.Should().Be(arrived);
    }

    [Fact]
    public void Similar_items_are_found_and_an_item_is_not_similar_to_itself()
    {
        using var index = new StoryIndex();
        index.Add(Ferry);
        index.Add(Copy);

        index.FindSimilar(Ferry, 1).Select(match => match.Id).Should().Equal("copy");
        index.FindSimilar(Ferry, int.MaxValue).Select(match => match.Id).Should().Equal("copy");
        index.FindSimilar(Ferry with { Id = null }, 1).Select(match => match.Id).Should().Equal("ferry");
        index.FindSimilar(Copy with { Id = "new" }, 2).Select(match => match.Id).Should().BeEquivalentTo("ferry", "copy");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void An_item_without_an_id_is_refused(string? id)
    {
        using var index = new StoryIndex();

        index.Invoking(it => it.Add(Ferry with { Id = id, Number = 7 })).Should().Throw<ArgumentException>().WithMessage("*Item 7 *NewsDocument.Id*");
    }

    [Fact]
    public void An_item_that_was_not_signed_is_refused()
    {
        using var index = new StoryIndex();
        NewsItem unsigned = Ferry with { Signature = null };

        index.Invoking(it => it.Add(unsigned)).Should().Throw<ArgumentException>().WithMessage("*'ferry'*SignsStories*");
        index.Invoking(it => it.FindSimilar(unsigned, 3)).Should().Throw<ArgumentException>().WithMessage("*'ferry'*SignsStories*");
    }

    [Fact]
    public void An_item_that_failed_is_refused_with_what_went_wrong()
    {
        using var index = new StoryIndex();
        NewsItem failed = Pipeline.Process(ScriptedBytes.Failing("bad", new IOException("The disk is gone.")));

        index.Invoking(it => it.Add(failed)).Should().Throw<ArgumentException>().WithMessage("*'bad'*The disk is gone.*IsFailed*").WithInnerException<IOException>();
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        using var index = new StoryIndex();

        index.Invoking(it => it.Add((NewsItem)null!)).Should().Throw<ArgumentNullException>();
        index.Invoking(it => it.FindSimilar(Ferry, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((IStoryIndex)null!).Add(Ferry)).Should().Throw<ArgumentNullException>();
    }
}
