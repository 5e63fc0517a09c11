using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Quality;

public sealed class ArticleQualityTests
{
    private const string Sentence = "The council of Brenning voted on Tuesday to close the old fish market.";

    [Fact]
    public void Every_component_of_a_clean_article_is_high()
    {
        ArticleQuality quality = Make(Kept(Sentence, 0.99), Kept(Sentence + " Nobody came.", 0.99), Dropped("Home", 0.01)).Quality;

        quality.ArticleShare.Should().BeInRange(0.9, 0.999);
        quality.Prose.Should().Be(1);
        quality.Completeness.Should().Be(1);
        quality.Distinctness.Should().Be(1);
        quality.Agreement.Should().Be(1);
        quality.Certainty.Should().BeGreaterThan(0.98);
        quality.Score.Should().BeInRange(0.9, 1);
    }

    [Fact]
    public void An_article_without_text_has_none()
        => new Article { Text = "", Blocks = [Dropped("Home", 0.2)], Status = ExtractionStatus.Empty }.Quality
            .Should().Be(new ArticleQuality { Score = 0, ArticleShare = 0, Prose = 0, Completeness = 0, Distinctness = 0, Agreement = 0, Certainty = 0 });

    [Fact]
    public void Doubt_lowers_certainty_and_score()
    {
        ArticleQuality sure = Make(Kept(Sentence, 0.99), Dropped(Sentence, 0.01)).Quality;
        ArticleQuality doubtsKept = Make(Kept(Sentence, 0.6), Dropped(Sentence, 0.01)).Quality;
        ArticleQuality doubtsDropped = Make(Kept(Sentence, 0.99), Dropped(Sentence, 0.45)).Quality;

        doubtsKept.Certainty.Should().BeLessThan(sure.Certainty - 0.1);
        doubtsDropped.Certainty.Should().BeLessThan(sure.Certainty - 0.1);
        doubtsKept.Score.Should().BeLessThan(sure.Score - 0.1);
        doubtsDropped.Score.Should().BeLessThan(sure.Score - 0.1);
    }

    [Fact]
    public void The_share_counts_words()
        => Make(Kept("One two three.", 0.9), Dropped("four five six seven eight nine ten eleven twelve", 0.1)).Quality.ArticleShare.Should().Be(0.25);

    [Theory]
    [InlineData("Home", 0)]
    [InlineData("A line of nine words that has no stop", 0)]
    [InlineData("A line of nine words that has a stop.", 1)]
    [InlineData("“A line of nine words in quotation marks.”", 1)]
    [InlineData("市議会は今年の末に古い市場を閉鎖すると決めた。", 1)]
    [InlineData("Short stop.", 0)]
    public void Prose_is_what_stands_in_sentences(string text, double prose) => Make(Kept(text, 0.9)).Quality.Prose.Should().Be(prose);

    [Theory]
    [InlineData("It ends here.", 1)]
    [InlineData("“It ends here!”", 1)]
    [InlineData("It ends", 0.8)]
    [InlineData("It goes on …", 0.5)]
    [InlineData("It goes on...", 0.5)]
    public void A_text_that_breaks_off_is_not_complete(string last, double completeness)
        => Make(Kept(Sentence, 0.9), Kept(last, 0.9)).Quality.Completeness.Should().BeApproximately(completeness, 1e-9);

    [Fact]
    public void A_caption_at_the_end_does_not_break_the_text_off()
        => Make(Kept(Sentence, 0.9), Kept("The market in 1962", 0.9) with { Role = BlockRole.Caption }).Quality.Completeness.Should().Be(1);

    [Fact]
    public void Cut_input_and_a_paywall_make_it_less_complete()
    {
        Article whole = Make(Kept(Sentence, 0.9));
        Article cut = whole with { Status = ExtractionStatus.Truncated };
        Article closed = whole with { Facts = whole.Facts with { Access = new(ArticleAccess.Paywalled, FactSource.Markup, 1) } };
        Article metered = whole with { Facts = whole.Facts with { Access = new(ArticleAccess.Metered, FactSource.Markup, 1) } };

        new[] { whole, cut, closed, metered }.Select(article => article.Quality.Completeness).Should().Equal(1, 0.5, 0.5, 1);
    }

    [Fact]
    public void What_is_said_twice_makes_it_less_distinct()
        => Make(Kept(Sentence, 0.9), Dropped(Sentence, 0.9) with { IsRepeat = true }).Quality.Distinctness.Should().Be(0.5);

    [Fact]
    public void A_headline_that_the_text_does_not_speak_of_lowers_agreement()
    {
        Article article = Make(Kept(Sentence, 0.9));
        Article other = article with { Facts = new ArticleFacts { Title = new("Recipes: seven quick soups", FactSource.Markup, 1) } };

        other.Quality.Agreement.Should().BeLessThan(article.Quality.Agreement);
    }

    [Fact]
    public void Facts_in_conflict_lower_agreement()
    {
        Article article = Make(Kept(Sentence, 0.9));
        Article torn = article with { Facts = article.Facts with { Published = new(new PageDate(default, DatePrecision.Day), FactSource.Meta, 0.2) } };

        torn.Quality.Agreement.Should().BeLessThan(article.Quality.Agreement);
    }

    [Fact]
    public void A_page_that_was_extracted_has_a_quality()
    {
        string html = "<html><body><nav><a href='/'>Home</a></nav><article><h1>Brenning closes market</h1>"
            + $"<p>{Sentence} {Sentence.Replace("fish", "meat", StringComparison.Ordinal)}</p>"
            + "<p>The dealers of the market said that they would move to the new hall by the harbour in spring.</p></article></body></html>";

        News.ExtractArticle(html).Quality.Score.Should().BeInRange(0.01, 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_score_is_a_share_whatever_the_blocks_say(double probability)
    {
        double score = Make(Kept("…", probability), Kept("\n", probability), Kept(Sentence, probability)).Quality.Score;

        score.Should().BeInRange(0, 1);
    }

    private static Article Make(params Block[] blocks)
    {
        string text = string.Join("\n\n", blocks.Where(block => block.IsKept).Select(block => block.Text));
        return new Article
        {
            Text = text,
            Blocks = blocks,
            Status = ExtractionStatus.Complete,
            Facts = new ArticleFacts { Title = new("Council of Brenning to close fish market", FactSource.Markup, 1) },
        };
    }

    private static Block Kept(string text, double probability) => Dropped(text, probability) with { Role = BlockRole.Body, ArticleSpan = new TextSpan(0, text.Length) };

    private static Block Dropped(string text, double probability)
        => new() { Order = 0, Text = text, Kind = BlockKind.Paragraph, Role = BlockRole.Navigation, Probability = 0.9, ArticleProbability = probability };
}
