using FluentAssertions;
using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Segmentation;
using Xunit;

namespace NewsExtract.Tests.Articles;

public class ArticleAssemblerTests
{
    private const string Title = "Barge raised from the harbour mouth this morning";
    private const string Post = "The salvage crew raised the barge at nine, the harbour master said in the town hall.";

    [Fact]
    public void A_live_post_that_stands_twice_is_kept_once()
    {
        Article article = Assemble([Title, Post, "Another post in between.", Title, Post, "The end."]);

        article.Blocks.Select(block => block.IsRepeat).Should().Equal(false, false, false, true, true, false);
        article.Blocks[3].ArticleSpan.Should().BeNull();
        article.Text.Should().Be($"{Title}\n\n{Post}\n\nAnother post in between.\n\nThe end.");
    }

    [Fact]
    public void Case_and_punctuation_do_not_hide_a_repeat_but_a_digit_does()
    {
        string alone = string.Concat(Enumerable.Range(10, 25).Select(i => $"word{i} "));

        Repeats([alone, alone.ToUpperInvariant() + "!"]).Should().Equal(false, true);
        Repeats([alone, alone.Replace("word10", "word90", StringComparison.Ordinal)]).Should().Equal(false, false);
    }

    [Fact]
    public void Short_repeats_stay()
    {
        Repeats([Title, "x", Title]).Should().Equal(false, false, false);
        Repeats(["Yes.", "No.", "And then?", "Yes.", "No.", "In the end."]).Should().NotContain(true);
    }

    [Fact]
    public void Only_blocks_that_are_kept_make_a_repeat()
    {
        SegmentedPage page = PlainTextSegmenter.Segment($"{Title}\n{Post}\n{Title}\n{Post}".AsMemory(), 10);
        BlockLabels labels = new(new float[4], [BlockRole.Related, BlockRole.Related, BlockRole.Body, BlockRole.Body], new float[4]);

        Article article = ArticleAssembler.Assemble(page, labels, new PageFacts(), ExtractionHints.None, new LimitWatch(ExtractionLimits.Default), ArticleOptions.Default);

        article.Text.Should().Be($"{Title}\n\n{Post}");
    }

    [Fact]
    public void Form_decides_which_part_of_the_article_a_block_is()
    {
        Article article = SmallModel.Extractor().ExtractHtml(
            "<p>one two three four five six</p><ul><li>one two three four five seven</li><li>one two three four five eight</li></ul>"
            + "<blockquote>one two three four five nine</blockquote><table><tr><td>one two three</td><td>four five ten</td></tr></table>");

        article.Blocks.Select(block => block.Role).Should().Equal(BlockRole.Body, BlockRole.ListItem, BlockRole.ListItem, BlockRole.Quote, BlockRole.Table);
        article.Text.Should().Be("one two three four five six\n\none two three four five seven\none two three four five eight\n\n"
            + "one two three four five nine\n\none two three\tfour five ten");
    }

    [Fact]
    public void Marks_are_relative_to_their_block_the_outer_first()
    {
        Block block = SmallModel.Extractor().ExtractHtml("<p>before</p><p>a <b>b <a href='/x y'>c</a></b><br>d</p>").Blocks[1];

        block.Text.Should().Be("a b c\nd");
        block.Marks.Should().Equal(
            new InlineMark(InlineMarkKind.Strong, new TextSpan(2, 3)),
            new InlineMark(InlineMarkKind.Link, new TextSpan(4, 1), "/x y"),
            new InlineMark(InlineMarkKind.LineBreak, new TextSpan(5, 1)));
    }

    [Fact]
    public void When_nothing_is_kept_the_likeliest_blocks_are()
    {
        SegmentedPage page = PlainTextSegmenter.Segment("1234\nfirst\nsecond\nthird".AsMemory(), 10);
        BlockLabels labels = new([0.9f, 0.3f, 0.2f, 0.1f], [.. Enumerable.Repeat(BlockRole.Widget, 4)], [0.1f, 0.7f, 0.8f, 0.9f]);

        Article article = ArticleAssembler.Assemble(page, labels, new PageFacts(), ExtractionHints.None, new LimitWatch(ExtractionLimits.Default), ArticleOptions.Default);
        Article captions = ArticleAssembler.Assemble(page, labels, new PageFacts(), ExtractionHints.None, new LimitWatch(ExtractionLimits.Default), ArticleOptions.Default with { Roles = [BlockRole.Caption] });

        article.Text.Should().Be("first\n\nsecond");
        article.Blocks.Select(block => block.Role).Should().Equal(BlockRole.Widget, BlockRole.Body, BlockRole.Body, BlockRole.Widget);
        captions.Text.Should().BeEmpty("whoever asks for captions alone does not want other text instead");
    }

    [Fact]
    public void The_title_of_plain_text_is_its_first_block_with_that_role()
    {
        SegmentedPage page = PlainTextSegmenter.Segment($"Menu\n{Title}\n{Post}".AsMemory(), 10);
        BlockLabels labels = new([0, 0.1f, 1], [BlockRole.Navigation, BlockRole.Title, BlockRole.Body], [0.9f, 0.9f, 0.9f]);

        var limits = new LimitWatch(ExtractionLimits.Default);
        limits.Break(ExtractionLimit.Length);

        Article article = ArticleAssembler.Assemble(page, labels, new PageFacts(), new ExtractionHints { Url = "https://news.example" }, limits, ArticleOptions.Default);

        article.Should().BeEquivalentTo(new { Title, Text = Post, Url = "https://news.example", Status = ExtractionStatus.Truncated });
    }

    private static IEnumerable<bool> Repeats(string[] lines) => Assemble(lines).Blocks.Select(block => block.IsRepeat);

    private static Article Assemble(string[] lines)
    {
        SegmentedPage page = PlainTextSegmenter.Segment(string.Join('\n', lines).AsMemory(), 100);
        int count = page.Blocks.Length;
        BlockLabels labels = new(new float[count], [.. Enumerable.Repeat(BlockRole.Body, count)], new float[count]);
        return ArticleAssembler.Assemble(page, labels, new PageFacts(), ExtractionHints.None, new LimitWatch(ExtractionLimits.Default), ArticleOptions.Default);
    }
}
