using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Complaints;

public class LiveBlogComplaintTests
{
    [Theory]
    [InlineData("live-blog")]
    [InlineData("live-blog-flat")]
    public void A_live_blog_is_posts_and_no_porridge(string behaviour)
    {
        Article article = SamplePage.Load(behaviour).Extract();

        article.LivePosts.Select(post => (post.TimeText, post.Author, Start: post.Text[..20])).Should().Equal(
            ("21:48", "Petra Holm", "The water behind the"),
            ("21:20", "Jonas Reed", "Brenmoor’s three sec"),
            ("20:57", "Petra Holm", "Trains between Brenm"),
            ("20:31", "Jonas Reed", "The prime minister, "),
            ("20:04", "Mira Castellan", "The Orla dam is an e"),
            ("19:40", "Petra Holm", "An elderly couple wh"),
            ("19:12", "Mira Castellan", "The electricity comp"));
        article.LivePosts.SelectMany(post => post.Blocks).Should().OnlyHaveUniqueItems("no block is in two posts");
    }

    [Theory]
    [InlineData("live-blog")]
    [InlineData("live-blog-flat")]
    public void A_post_that_stands_twice_is_one_post_and_in_the_text_once(string behaviour)
    {
        const string Start = "The water behind the Orla dam has fallen";
        Article article = SamplePage.Load(behaviour).Extract();

        article.Blocks.Count(block => block.Text.StartsWith(Start)).Should().Be(2, "the page has it twice");
        article.LivePosts.Should().ContainSingle(post => post.Text.StartsWith(Start));
        article.Text.Split(Start).Should().HaveCount(2);
    }
}
