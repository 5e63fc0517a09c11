using FluentAssertions;
using Xunit;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Tests.Stories;

/// <summary>Copies inside of a story.</summary>
public class StoryCopiesTests
{
    private static readonly string[] Wire = [.. Words("wire", 0, 120)];

    [Fact]
    public void Copies_of_one_text_are_a_group_with_its_earliest_and_its_fullest()
    {
        using StoryIndex index = Index();
        index.Add("first to arrive", Sign(Wire.Take(110), Day(2)));
        StoryAssignment full = index.Add("full", Sign(Wire, Day(3)));
        StoryAssignment early = index.Add("early", Sign(Wire.Take(115), Day(1)));

        StoryCopies copies = index.GetStory(1)!.Copies.Should().ContainSingle().Subject;

        full.CopyOf.Should().Be("first to arrive");
        early.CopyOf.Should().NotBeNull();
        copies.Articles.Should().Equal("first to arrive", "full", "early");
        copies.Earliest.Should().Be("early");
        copies.Fullest.Should().Be("full");
    }

    [Fact]
    public void Without_times_the_first_to_arrive_is_the_earliest()
    {
        using StoryIndex index = Index();
        index.Add("a", Sign(Wire));
        index.Add("b", Sign(Wire));

        StoryCopies copies = index.GetStory(1)!.Copies.Single();

        (copies.Earliest, copies.Fullest).Should().Be(("a", "a"));
    }

    [Fact]
    public void An_article_in_words_of_its_own_is_no_copy()
    {
        using StoryIndex index = Index();
        index.Add("a", Sign(Wire));
        string[] shuffled = [.. Wire.OrderBy(word => word[^1]).ThenBy(word => word[^2])];

        StoryAssignment other = index.Add("b", Sign(shuffled));

        other.StoryId.Should().Be(1);
        other.CopyOf.Should().BeNull();
        index.GetStory(1)!.Copies.Should().BeEmpty();
    }

    [Fact]
    public void Excerpts_of_one_text_are_its_copies_though_they_have_nothing_in_common()
    {
        using StoryIndex index = Index(Options with { LinkThreshold = 0.3 });
        index.Add("full", Sign(Wire));
        index.Add("begin", Sign(Wire.Take(60)));
        index.Add("end", Sign(Wire.Skip(60)));

        index.GetStory(1)!.Copies.Should().ContainSingle().Which.Articles.Should().Equal("full", "begin", "end");
    }

    [Fact]
    public void A_copy_goes_where_its_original_is_though_the_other_articles_there_are_unlike_it()
    {
        using StoryIndex index = Index();
        for (int number = 0; number < 12; number++)
        {
            index.Add($"a{number}", Of("flood", number));
        }

        // At the border of the story: fits it, but most of its words are its own.
        string[] border = [.. Words("flood", 0, 24), .. Words("border", 0, 24)];
        index.Add("border", Sign(border));

        StoryAssignment copy = index.Add("copy", Sign(border.Skip(14)));

        copy.StoryId.Should().Be(1);
        copy.CopyOf.Should().Be("border");
    }

    [Fact]
    public void A_removed_copy_leaves_its_group()
    {
        using StoryIndex index = Index();
        index.Add("a", Sign(Wire));
        index.Add("b", Sign(Wire));
        index.Add("c", Sign(Wire));

        index.Remove("a");
        index.GetStory(1)!.Copies.Single().Articles.Should().Equal("b", "c");
        index.Remove("c");
        index.GetStory(1)!.Copies.Should().BeEmpty();
    }
}
