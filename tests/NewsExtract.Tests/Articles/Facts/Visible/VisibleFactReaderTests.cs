using FluentAssertions;
using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Segmentation;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class VisibleFactReaderTests
{
    private static readonly string[] s_lines =
    [
        "14:05", "Share it", "By Ada Moor", "Reuters", "(", "©", "© 2024", "Update:", "Correction", "Read more »", "…", "3 March 2024", "By", " | ", "A - ", "😀", "\ud83d", "شارك", "続きを読む",
        "Barge raised", "Barge raised from the harbour mouth | The Lantern", VisiblePage.First, VisiblePage.Second, "Harbour News needs you", "harbourtimes.example",
        "Storm closes the coastal roadStorm closes the coastal road",
    ];

    [Fact]
    public void Any_blocks_in_any_order_give_facts_that_point_into_the_page()
    {
        // A fixed sequence: what fails once fails again.
        uint state = 7;
        int live = 0, related = 0, notes = 0;
        for (int page = 0; page < 3_000; page++)
        {
            Block[] blocks = [.. Enumerable.Range(0, (int)(Next() % 40)).Select(order => VisiblePage.Make(order, (BlockRole)(Next() % 24), s_lines[Next() % s_lines.Length]))];

            VisibleFacts facts = VisibleFactReader.Read(blocks, null, ExtractionHints.None);

            facts.LivePosts.SelectMany(post => post.Blocks).Should().BeInAscendingOrder().And.NotContain(order => order >= blocks.Length);
            facts.LivePosts.Select(post => post.Order).Should().Equal(Enumerable.Range(0, facts.LivePosts.Count));
            facts.Related.Select(item => item.BlockOrder).Should().NotContain(order => order >= blocks.Length);
            facts.Notes.Select(note => note.BlockOrder).Should().NotContain(order => order >= blocks.Length);
            new[] { facts.Title?.Confidence, facts.Authors?.Confidence, facts.Published?.Confidence, facts.Publisher?.Confidence, facts.Agency?.Confidence, facts.Access?.Confidence }
                .Should().OnlyContain(confidence => confidence == null || (confidence > 0 && confidence <= 1));
            (live, related, notes) = (live + facts.LivePosts.Count, related + facts.Related.Count, notes + facts.Notes.Count);
        }

        new[] { live, related, notes }.Should().OnlyContain(count => count > 0, "the pages are to hold something of everything");

        uint Next() => state = (state * 1_664_525) + 1_013_904_223 is var next ? (next >> 16) ^ (next << 16) : 0;
    }

    [Fact]
    public void What_stands_in_the_text_fills_the_gaps_of_what_the_page_declares()
    {
        string[] lines = ["Barge raised from harbour mouth", "By Ada Moor", VisiblePage.First, VisiblePage.Second, "Correction: The barge is 31 metres long.", "Storm closes the coastal road"];
        BlockRole[] roles = [BlockRole.Title, BlockRole.Byline, BlockRole.Body, BlockRole.Body, BlockRole.Body, BlockRole.Related];
        SegmentedPage page = PlainTextSegmenter.Segment(string.Join("\n\n", lines).AsMemory(), 100);
        BlockLabels labels = new(new float[lines.Length], roles, [.. Enumerable.Repeat(0.9f, lines.Length)]);

        Article article = ArticleAssembler.Assemble(page, labels, new PageFacts { Titles = [new("Barge is up", FactSource.LinkedData, 0.9)] }, ExtractionHints.None, new LimitWatch(ExtractionLimits.Default), ArticleOptions.Default);

        article.Title.Should().Be("Barge is up");
        article.Authors.Should().Equal("Ada Moor");
        article.Notes.Should().ContainSingle().Which.BlockOrder.Should().Be(4);
        article.Related.Should().Equal(new RelatedItem("Storm closes the coastal road", null, 5));
    }

    [Theory]
    [InlineData("live-blog")]
    [InlineData("live-blog-flat")]
    public void The_posts_of_a_whole_page_are_found_the_pinned_one_once(string behaviour)
    {
        Article article = SamplePage.Load(behaviour).Extract();

        article.LivePosts.Should().HaveCount(7);
        article.LivePosts[0].Should().BeEquivalentTo(new { TimeText = "21:48", Title = "Water level falls for the first time" });
        article.LivePosts[^1].Text.Should().StartWith("The electricity company");
    }

    [Theory]
    [InlineData("paywall-before-text")]
    [InlineData("paywall-before-text-flat")]
    public void An_offer_before_a_whole_text_does_not_make_it_a_cut_one(string behaviour)
        => SamplePage.Load(behaviour).Extract().Facts.Access!.Value.Should().Be(ArticleAccess.Metered);
}
