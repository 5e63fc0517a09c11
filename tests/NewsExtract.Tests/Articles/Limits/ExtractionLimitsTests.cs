using System.Text;
using FluentAssertions;
using NewsExtract.Segmentation;
using Xunit;

namespace NewsExtract.Tests.Articles.Limits;

/// <summary>A document that breaks a limit gives what was read within it, and says so; or an error that names limit and value.</summary>
public class ExtractionLimitsTests
{
    private const string Words = "one two three four five six seven";
    private const string Data = "<script type='application/ld+json'>";

    public static TheoryData<ExtractionLimit, ExtractionLimits, string> Broken => new()
    {
        { ExtractionLimit.Length, new() { Length = 50 }, $"<p>{Words}<p>{Words}" },
        { ExtractionLimit.OpenElements, new() { OpenElements = 16 }, $"<p>{Words}" + Repeat("<div>", 20) + Words },
        { ExtractionLimit.OpenElements, new(), $"<p>{Words}" + Repeat("<b>x<i>", 50) },
        { ExtractionLimit.Elements, new() { Elements = 9 }, $"<p>{Words}" + Repeat("<br>x", 20) },
        { ExtractionLimit.Blocks, new() { Blocks = 2 }, $"<p>{Words}<p>a<p>b" },
        { ExtractionLimit.AttributeLength, new() { AttributeLength = 9 }, $"<p class='0123456789'>{Words}" },
        { ExtractionLimit.DataLength, new() { DataLength = 9 }, $"<p>{Words}{Data}{{\"a\":\"0123456789\"}}</script>" },
        { ExtractionLimit.DataDepth, new() { DataDepth = 3 }, $"<p>{Words}{Data}[[[[]]]]</script>" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_page_over_a_limit_is_read_within_it(ExtractionLimit limit, ExtractionLimits limits, string html)
    {
        Article article = Extractor(limits).ExtractHtml(html);

        article.BrokenLimits.Should().Equal(limit);
        article.Text.Should().StartWith(Words);
        (article.Status == ExtractionStatus.Truncated).Should().Be(limit is ExtractionLimit.Length or ExtractionLimit.Elements or ExtractionLimit.Blocks);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Or_gives_an_error_that_names_limit_value_and_cure(ExtractionLimit limit, ExtractionLimits limits, string html)
    {
        Action extract = () => Extractor(limits with { WhenBroken = LimitReaction.Throw }).ExtractHtml(html);

        extract.Should().Throw<ExtractionLimitException>().WithMessage($"*limit {limit}: {limits.Describe(limit)}*ExtractionLimits.{limit}*Partial*")
            .Which.Limit.Should().Be(limit);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void The_same_page_breaks_no_higher_limit(ExtractionLimit limit, ExtractionLimits limits, string html)
    {
        limits.Should().NotBeNull();
        if (!html.Contains("<b>", StringComparison.Ordinal))
        {
            Extractor(new()).ExtractHtml(html).BrokenLimits.Should().BeEmpty("it breaks only {0}", limit);
        }
    }

    [Fact]
    public void Deep_data_keep_what_is_not_too_deep()
    {
        string html = $"{Data}{Repeat("[", 1000)}</script>{Data}{{\"@type\":\"NewsArticle\",\"headline\":\"The ferry runs again\"}}</script><p>{Words}";

        Article article = Extractor(new()).ExtractHtml(html);

        article.BrokenLimits.Should().Equal(ExtractionLimit.DataDepth);
        article.Title.Should().Be("The ferry runs again");
    }

    [Fact]
    public void An_attribute_that_is_too_long_takes_no_other_with_it()
    {
        const string Long = "0123456789abcdef";
        foreach (string attribute in (string[])[$"class='{Long}'", $"class={Long}", $"class = \"{Long}\"", $"class\n=\n{Long}"])
        {
            Article article = Extractor(new() { AttributeLength = 10 }).ExtractHtml($"<p>{Words} <a title=x {attribute} href=/a>link</a> {Words}");

            article.Blocks.Should().ContainSingle().Which.Marks.Should().ContainSingle().Which.Target.Should().Be("/a", attribute);
        }
    }

    [Theory]
    [InlineData("<b><i><u><s><em><p>", "x<p>")]
    [InlineData("<b><i><u><table>", "<tr><td>x")]
    [InlineData("", "<td>x")]
    [InlineData("", "<b><p><i><div></b></i>x")]
    [InlineData("", "<a href=x><div>")]
    [InlineData("", "<p><b>x</p>")]
    [InlineData("", "</p></br>")]
    [InlineData("", "<table><b>x</b>")]
    [InlineData("", "<b><b><b><i><i><i><p>x")]
    [InlineData("", "<svg><p>x")]
    [InlineData("", "<ul><li><b>x</ul>")]
    [InlineData("", "<!---->")]
    public void No_page_makes_more_elements_than_were_counted(string start, string unit)
    {
        const int Most = 2000;
        var limits = new LimitWatch(ExtractionLimits.Default with { Elements = Most, Time = Timeout.InfiniteTimeSpan });
        string html = start + Repeat(unit, 3000);

        using var document = LeanHtmlParser.Parse(html.AsMemory(), limits, new DocumentTime(Timeout.InfiniteTimeSpan, default), default);

        limits.Broken.Should().Contain(ExtractionLimit.Elements);
        document.All.Length.Should().BeLessThan(Most + 200);
    }

    [Fact]
    public void Time_that_is_up_gives_what_was_read_by_then()
    {
        string html = $"<p>{Words}<p>" + Repeat("<i>x</i> ", 20_000);

        Article article = Extractor(new() { Time = TimeSpan.FromTicks(1) }).ExtractHtml(html);
        Article text = Extractor(new() { Time = TimeSpan.FromTicks(1) }).ExtractPlainText(Repeat(Words + "\n", 1000));

        foreach (Article cut in new[] { article, text })
        {
            cut.BrokenLimits.Should().Contain(ExtractionLimit.Time);
            cut.Status.Should().Be(ExtractionStatus.Truncated);
        }
    }

    [Fact]
    public void Time_that_is_up_while_the_tree_is_built_gives_its_beginning()
    {
        string html = $"<p id=first>{Words}" + Repeat("<i>x</i> ", 400_000);
        string? beginning = null;
        ExtractionLimit[] broken = [];

        // How fast the machine is, nobody knows: later and later, until the beginning was read and the end was not.
        for (int milliseconds = 1; milliseconds < 60_000 && beginning is null; milliseconds += 1 + (milliseconds / 4))
        {
            using var ended = new CancellationTokenSource(milliseconds);
            var limits = new LimitWatch(ExtractionLimits.Default with { Elements = int.MaxValue });

            using var document = LeanHtmlParser.Parse(html.AsMemory(), limits, new DocumentTime(TimeSpan.FromMinutes(1), default), ended.Token);

            beginning = document.GetElementById("first")?.FirstChild?.TextContent;
            broken = [.. limits.Broken];
        }

        broken.Should().Equal(ExtractionLimit.Time);
        beginning.Should().StartWith(Words);
    }

    [Fact]
    public void A_caller_who_cancels_gets_no_partial_article()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        ((Action)(() => Extractor(new()).ExtractHtml($"<p>{Words}", null, cancelled.Token))).Should().Throw<OperationCanceledException>();
        ((Action)(() => Extractor(new()).ExtractPlainText(Words, null, cancelled.Token))).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_pipeline_flags_mentions_and_time_and_hands_errors_to_the_item()
    {
        const string Text = "Ana Ruiz met Bo Lind in Oslo on Tuesday. Ana Ruiz spoke.";
        NewsDocument document = NewsDocument.FromArticleText(Text);

        NewsItem few = Pipeline(new() { Mentions = 1 }).Process(document);
        NewsItem late = Pipeline(new() { Time = TimeSpan.FromTicks(1) }).Process(document);
        NewsItem error = Pipeline(new() { Length = 5, WhenBroken = LimitReaction.Throw }).Process(document);
        NewsItem lines = Pipeline(new() { Blocks = 1 }).Process(NewsDocument.FromArticleText("a\nb"));

        few.Should().BeEquivalentTo(new { IsFailed = false, Article = new { Text, BrokenLimits = new[] { ExtractionLimit.Mentions }, Status = ExtractionStatus.Complete } });
        few.Mentions.Should().ContainSingle();
        few.Signature.Should().NotBeNull();
        late.Should().BeEquivalentTo(new { IsFailed = false, Signature = (StorySignature?)null, Article = new { Text, BrokenLimits = new[] { ExtractionLimit.Time } } });
        error.Error.Should().BeOfType<ExtractionLimitException>().Which.Limit.Should().Be(ExtractionLimit.Length);
        lines.Article.Should().BeEquivalentTo(new { Text = "a", Status = ExtractionStatus.Truncated, BrokenLimits = new[] { ExtractionLimit.Blocks } });
    }

    [Theory]
    [InlineData(1, 1000)]
    [InlineData(1000, 1)]
    public void A_pipeline_heeds_the_lower_limit_of_candidates_and_says_so(int ofDocuments, int ofEntities)
    {
        const string Text = "Ana Ruiz met Bo Lind in Oslo on Tuesday. Ms Ruiz spoke, and Mr Lind spoke. Ana Maria Ruiz and Bo Erik Lind left.";
        var options = new NewsExtractOptions { Articles = new() { Limits = new() { Candidates = ofDocuments } }, Entities = new() { MaximumCandidates = ofEntities } };

        NewsItem all = Pipeline(new()).Process(NewsDocument.FromArticleText(Text));
        NewsItem few = new NewsPipeline(options).Process(NewsDocument.FromArticleText(Text));

        few.Article.BrokenLimits.Should().Equal(ExtractionLimit.Candidates);
        few.Mentions.Should().Equal(all.Mentions);
        few.Entities.Should().HaveCountGreaterThan(all.Entities.Count);
        few.Entities.Sum(entity => entity.Mentions.Count).Should().Be(all.Entities.Sum(entity => entity.Mentions.Count), "each mention of a name is part of one entity all the same");
    }

    [Fact]
    public void A_pipeline_heeds_the_limit_of_mentions_of_its_tagger_and_may_throw()
    {
        NewsDocument document = NewsDocument.FromArticleText("Ana Ruiz met Bo Lind in Oslo on Tuesday.");
        var options = new NewsExtractOptions { Entities = new() { MaximumMentions = 1 } };

        NewsItem flagged = new NewsPipeline(options).Process(document);
        NewsItem thrown = new NewsPipeline(options with { Articles = new() { Limits = new() { WhenBroken = LimitReaction.Throw } } }).Process(document);

        flagged.Article.BrokenLimits.Should().Equal(ExtractionLimit.Mentions);
        thrown.Error.Should().BeOfType<ExtractionLimitException>().Which.Message.Should().Contain(nameof(EntityOptions.MaximumMentions));
    }

    private static ArticleExtractor Extractor(ExtractionLimits limits) => SmallModel.Extractor(new ArticleOptions { Limits = limits });

    private static NewsPipeline Pipeline(ExtractionLimits limits) => new(NewsExtractOptions.Default with { Articles = new ArticleOptions { Limits = limits } });

    private static string Repeat(string unit, int count) => new StringBuilder().Insert(0, unit, count).ToString();
}
