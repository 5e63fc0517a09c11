using System.Text;
using FluentAssertions;
using NewsExtract.Tests.Articles;
using Xunit;

namespace NewsExtract.Tests.Pipeline;

public class NewsPipelineTests
{
    private const string Text = "Ada Moor, captain of the ferry that ran aground off Bergen in fog on Tuesday, said that all of the passengers were safe.";

    private static readonly NewsPipeline Pipeline = new();

    [Fact]
    public void An_item_has_what_the_parts_make_of_the_document()
    {
        string html = File.ReadAllText(Path.Combine(SamplePage.Root, "wire-dateline-caption/page.html"));

        NewsItem item = Pipeline.Process(NewsDocument.FromHtml(html, "a"));

        Article article = News.ExtractArticle(html);
        item.Should().BeEquivalentTo(new { Id = "a", Number = 0L, IsFailed = false, Article = article, Entities = News.FindEntities(article) });
        item.Mentions.Should().OnlyContain(mention => mention.Span.Of(article.Text).ToString() == mention.Text);
        item.Signature!.Profile.ToArray().Should().Equal(new StorySigner().Sign(StoryText.Of(article, item.Entities, item.Mentions)).Profile.ToArray());
    }

    [Fact]
    public void Every_form_of_a_document_gives_its_article()
    {
        string html = $"<html><body><article><h1>Ferry</h1><p>{Text}</p><p>{Text} It was late.</p></article></body></html>";
        NewsDocument[] documents =
        [
            NewsDocument.FromHtml(html), NewsDocument.FromHtml(Encoding.UTF8.GetBytes(html)),
            NewsDocument.FromPlainText(Text), NewsDocument.FromPlainText(Encoding.UTF8.GetBytes(Text)), NewsDocument.FromArticleText(Text),
        ];

        documents.Select(document => Pipeline.Process(document).Article.Text).Should().OnlyContain(text => text.Contains(Text));
    }

    [Fact]
    public void The_text_of_an_article_is_kept_whole_and_points_into_the_original()
    {
        const string original = "  Share this\r\n\r\nAda Moor spoke.\n";

        Article article = Pipeline.Process(NewsDocument.FromArticleText(original)).Article;

        article.Text.Should().Be("Share this\n\nAda Moor spoke.");
        article.KeptBlocks.Select(block => block.SourceSpan!.Value.Of(original).ToString()).Should().Equal("Share this", "Ada Moor spoke.");
        article.KeptBlocks.Select(block => block.ArticleSpan!.Value.Of(article.Text).ToString()).Should().Equal("Share this", "Ada Moor spoke.");
    }

    [Fact]
    public void The_language_of_an_article_text_is_detected_unless_the_caller_knows_it()
    {
        const string german = "Der Kapitän sagte am Dienstag, dass alle Fahrgäste der Fähre in Sicherheit sind und dass niemand verletzt wurde.";

        Pipeline.Process(NewsDocument.FromArticleText(german)).Article.Facts.Language!.Value.Should().Be("de");
        Pipeline.Process(NewsDocument.FromArticleText(german) with { Hints = new ExtractionHints { Language = "nl" } }).Article.Facts.Language!.Value.Should().Be("nl");
    }

    [Fact]
    public void What_the_caller_knows_goes_before_what_the_document_says()
    {
        var time = new DateTimeOffset(2027, 7, 2, 0, 0, 0, TimeSpan.Zero);

        NewsItem item = Pipeline.Process(NewsDocument.FromArticleText(Text) with { Title = "Ferry aground", Published = time, PublishedPrecision = DatePrecision.Day });

        item.Article.Title.Should().Be("Ferry aground");
        item.Article.Facts.Published!.Value.Should().Be(new PageDate(time, DatePrecision.Day));
        item.Signature!.Published.Should().Be(time);
        item.Mentions.Single(mention => mention.Type == EntityType.Date).Value!.FirstDay.Should().Be(new DateOnly(2027, 6, 29));
    }

    [Fact]
    public void Stages_that_are_switched_off_are_left_out()
    {
        NewsItem item = new NewsPipeline(NewsExtractOptions.Default with { FindsEntities = false, SignsStories = false }).Process(NewsDocument.FromArticleText(Text));

        item.Should().BeEquivalentTo(new { Mentions = Array.Empty<EntityMention>(), Entities = Array.Empty<Entity>(), Signature = (StorySignature?)null });
        item.Article.Text.Should().Be(Text);
    }

    [Fact]
    public void Bytes_of_a_text_above_the_limit_are_cut_before_they_are_decoded()
    {
        var pipeline = new NewsPipeline(NewsExtractOptions.Default with { Articles = ArticleOptions.Default with { Limits = new() { Length = 40 } } });

        Article article = pipeline.Process(NewsDocument.FromPlainText(Encoding.UTF8.GetBytes(Text))).Article;

        article.Status.Should().Be(ExtractionStatus.Truncated);
        article.Text.Length.Should().BeLessThanOrEqualTo(40);
    }

    [Fact]
    public void A_document_that_fails_gives_an_item_with_the_error()
    {
        var error = new IOException("The disk is gone.");

        NewsItem item = Pipeline.Process(ScriptedBytes.Failing("a", error));

        item.Should().BeEquivalentTo(new { Id = "a", IsFailed = true, Signature = (StorySignature?)null });
        item.Error.Should().BeSameAs(error);
        item.Article.Status.Should().Be(ExtractionStatus.Empty);
    }

    [Fact]
    public void A_cancelled_call_throws()
        => Pipeline.Invoking(it => it.Process(NewsDocument.FromArticleText(Text), new CancellationToken(true))).Should().Throw<OperationCanceledException>();

    [Fact]
    public void A_cancellation_that_is_not_the_callers_is_an_error_of_the_document()
        => Pipeline.Process(ScriptedBytes.Failing("a", new OperationCanceledException())).Error.Should().BeOfType<OperationCanceledException>();

    [Fact]
    public void Null_is_refused() => Pipeline.Invoking(it => it.Process(null!)).Should().Throw<ArgumentNullException>();
}
