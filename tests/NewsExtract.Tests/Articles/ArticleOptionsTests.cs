using FluentAssertions;
using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Segmentation;
using Xunit;

namespace NewsExtract.Tests.Articles;

public class ArticleOptionsTests
{
    [Fact]
    public void Keep_and_drop_give_changed_copies()
    {
        ArticleOptions options = ArticleOptions.Default with { Focus = ExtractionFocus.Recall };

        ArticleOptions changed = options.Keep(BlockRole.Caption, BlockRole.Body).Drop(BlockRole.Quote, BlockRole.Table, BlockRole.Legal);

        changed.Roles.Should().BeEquivalentTo(ArticleOptions.DefaultRoles.Add(BlockRole.Caption).Remove(BlockRole.Quote).Remove(BlockRole.Table));
        changed.Focus.Should().Be(ExtractionFocus.Recall);
        options.Roles.Should().BeEquivalentTo(ArticleOptions.DefaultRoles);
    }

    [Theory]
    [InlineData(BlockRole.Quote, "<blockquote>one two three four five quoted</blockquote>")]
    [InlineData(BlockRole.ListItem, "<ul><li>one two three four five listed</li></ul>")]
    [InlineData(BlockRole.Table, "<table><tr><td>one two three</td><td>four five six</td></tr></table>")]
    public void A_dropped_role_is_not_in_the_text(BlockRole role, string html)
    {
        string page = $"<p>one two three four five body</p>{html}";

        SmallModel.Extractor().ExtractHtml(page).KeptBlocks.Should().HaveCount(2);
        SmallModel.Extractor(ArticleOptions.Default.Drop(role)).ExtractHtml(page).Text.Should().Be("one two three four five body");
    }

    [Theory]
    [InlineData("live-blog")]
    [InlineData("live-blog-flat")]
    public void The_posts_of_a_live_blog_can_be_left_out_of_the_text(string behaviour)
    {
        Article whole = SamplePage.Load(behaviour).Extract();
        Article without = SamplePage.Load(behaviour).Extract(ArticleOptions.Default with { KeepsLivePosts = false });

        without.LivePosts.Should().BeEquivalentTo(whole.LivePosts);
        whole.Text.Should().Contain("The electricity company says").And.Contain("Two people missing are found safe");
        without.Text.Should().NotContainAny([.. without.LivePosts.SelectMany(post => post.Text.Split("\n\n").Append(post.Title!))]);
    }

    [Fact]
    public void A_short_post_that_stands_twice_is_left_out_twice()
    {
        string[] lines =
        [
            "Live: the barge is raised in the harbour", "The salvage of the barge that sank on Sunday has begun in the harbour.",
            "14:05", "The crane has lifted the bow out of the water.", "13:10", "The chains are in place below the hull at last.", "12:00", "Divers have gone down for the last time today.", "14:05", "The crane has lifted the bow out of the water.",
        ];
        BlockRole[] roles = [BlockRole.Title, BlockRole.Body, .. Enumerable.Repeat<BlockRole[]>([BlockRole.PostTime, BlockRole.Body], 4).SelectMany(pair => pair)];
        SegmentedPage page = PlainTextSegmenter.Segment(string.Join("\n\n", lines).AsMemory(), 100);
        BlockLabels labels = new(new float[lines.Length], roles, [.. Enumerable.Repeat(0.9f, lines.Length)]);

        Article article = ArticleAssembler.Assemble(page, labels, new PageFacts(), ExtractionHints.None, new LimitWatch(ExtractionLimits.Default), ArticleOptions.Default with { KeepsLivePosts = false });

        article.LivePosts.Should().HaveCount(3);
        article.Text.Should().Be(lines[1]);
    }

    [Fact]
    public void An_article_without_posts_is_the_same_without_them()
    {
        Article article = SamplePage.Load("german").Extract();

        SamplePage.Load("german").Extract(ArticleOptions.Default with { KeepsLivePosts = false }).Text.Should().Be(article.Text).And.NotBeEmpty();
    }
}
