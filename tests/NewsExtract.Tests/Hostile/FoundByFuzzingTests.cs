using System.Diagnostics;
using System.Text;
using FluentAssertions;
using NewsExtract.Hostile.Runs;
using Xunit;

namespace NewsExtract.Tests.Hostile;

/// <summary>What generated and mutated pages brought to light, each by name.</summary>
public class FoundByFuzzingTests
{
    [Fact]
    public void A_page_of_base_elements_is_read_in_no_time()
    {
        string html = "<p>one two three four five six seven" + new StringBuilder().Insert(0, "<base href=x>", 60_000);
        var watch = Stopwatch.StartNew();

        Article article = new ArticleExtractor().ExtractHtml(html);

        article.BrokenLimits.Should().BeEmpty();
        article.Text.Should().Be("one two three four five six seven");

        // One look through the page for each takes minutes.
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("</>", 50)]
    [InlineData("</>", 51)]
    [InlineData("</>", 60_000)]
    [InlineData("a</>b<!-- </> --><textarea></></textarea>", 5_000)]
    public void Empty_end_tags_need_no_stack(string unit, int count)
    {
        string html = "<p>one two three four five six seven</p>" + new StringBuilder().Insert(0, unit, count) + "<p>seven six five four three two one";

        Article article = SmallStack.Run(() => new ArticleExtractor().ExtractHtml(html));

        article.Blocks[0].Text.Should().Be("one two three four five six seven");
        article.Blocks[^1].Text.Should().EndWith("seven six five four three two one");
    }

    [Fact]
    public void Authors_who_refer_to_one_endless_name_do_not_copy_it()
    {
        string name = new('x', 500_000);
        string references = new StringBuilder().Insert(0, "{\"@id\":\"a\"},", 60).ToString();
        string html = $"<script type=application/ld+json>{{\"@graph\":[{{\"@type\":\"NewsArticle\",\"author\":[{references}{{}}]}},{{\"@id\":\"a\",\"name\":\"{name}\"}}]}}</script><p>one two three";
        var extractor = new ArticleExtractor();
        extractor.ExtractHtml("<p>one two three");
        long before = GC.GetAllocatedBytesForCurrentThread();

        Article article = extractor.ExtractHtml(html);

        article.Authors.Should().BeEmpty();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200L * html.Length);
    }
}
