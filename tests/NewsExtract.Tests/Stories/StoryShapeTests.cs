using FluentAssertions;
using Xunit;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Tests.Stories;

/// <summary>A story is more than a chain of pairs.</summary>
public class StoryShapeTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_chain_of_similar_neighbours_does_not_become_one_story(bool isBackwards)
    {
        using StoryIndex index = Index();
        IEnumerable<int> links = Enumerable.Range(0, 60);
        foreach (int link in isBackwards ? links.Reverse() : links)
        {
            // Half of each article is in the next; none of it in the one after that.
            index.Add($"a{link}", Sign(Words("chain", link * 10, 20)));
        }

        index.GetStories().Max(story => story.Articles.Count).Should().BeLessThanOrEqualTo(4);
    }

    [Fact]
    public void A_roundup_that_shares_something_with_all_stories_does_not_make_them_one()
    {
        using StoryIndex index = Index();
        for (int story = 0; story < 6; story++)
        {
            for (int number = 0; number < 4; number++)
            {
                index.Add($"{story}/{number}", Of($"subject{(char)('a' + story)}", number));
            }
        }

        for (int number = 0; number < 5; number++)
        {
            index.Add($"roundup {number}", Sign(Enumerable.Range(0, 6).SelectMany(story => Words($"subject{(char)('a' + story)}", 0, 10))));
        }

        for (int story = 0; story < 6; story++)
        {
            long id = index.StoryOf($"{story}/0")!.Value;
            index.GetStory(id)!.Articles.Count(article => !article.StartsWith("roundup", StringComparison.Ordinal)).Should().Be(4);
        }
    }

    [Fact]
    public void One_close_article_does_not_open_a_large_story()
    {
        using StoryIndex index = Index();
        for (int number = 0; number < 12; number++)
        {
            index.Add($"a{number}", Of("flood", number));
        }

        // The member at the border shares what it has of its own with the stranger, who tells it in another order.
        index.Add("border", Sign(Words("flood", 0, 24).Concat(Words("border", 0, 24))));
        index.StoryOf("border").Should().Be(1);

        index.Add("stranger", Sign(Words("border", 0, 24).OrderBy(word => word[^1] % 7).Concat(Words("stranger", 0, 8)))).StoryId.Should().NotBe(1);
    }

    [Fact]
    public void A_large_story_takes_articles_that_fit_it()
    {
        using StoryIndex index = Index();
        for (int number = 0; number < 300; number++)
        {
            index.Add($"a{number}", Of("flood", number));
        }

        index.StoryCount.Should().Be(1);
        index.GetStory(1)!.Articles.Should().HaveCount(300);
    }
}
