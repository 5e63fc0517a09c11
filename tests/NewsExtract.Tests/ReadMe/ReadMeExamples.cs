using FluentAssertions;
using NewsExtract.Tests.Articles;
using Xunit;

namespace NewsExtract.Tests.ReadMe;

/// <summary>The code of README.md, compiled and run. <see cref="ReadMeTests"/> holds the two together.</summary>
public class ReadMeExamples
{
    private static string SamplePath(string page) => Path.Combine(SamplePage.Root, page);

    private static string WirePage => File.ReadAllText(SamplePath("wire-dateline-caption/page.html"));

    [Fact]
    public void Html()
    {
        string html = WirePage;
        // README: html
        Article article = News.ExtractArticle(html, url: "https://wire.example/sarn-velmark-treaty");

        Console.WriteLine(article.Title);
        Console.WriteLine(article.Published);
        Console.WriteLine(article.Text);
        // README: end
        article.Title.Should().Be("Sarn and Velmark sign border treaty, 34 years after independence");
        article.Published.Should().Be(new DateTimeOffset(2027, 7, 2, 16, 5, 11, TimeSpan.Zero));
        article.Text.Should().StartWith("ARDENHALL, Republic of Sarn (NWA)");
    }

    [Fact]
    public void PlainText()
    {
        string text = File.ReadAllText(SamplePath("donation-plea-flat/page.txt"));
        // README: plain-text
        Article article = News.ExtractPlainText(text);

        foreach (Block block in article.KeptBlocks)
        {
            ReadOnlySpan<char> original = block.SourceSpan!.Value.Of(text);
            Console.WriteLine($"{block.Role}: {original}");
        }
        // README: end
        article.KeptBlocks.Should().NotBeEmpty();
    }

    [Fact]
    public void Entities()
    {
        string html = WirePage;
        // README: entities
        Article article = News.ExtractArticle(html);

        foreach (Entity entity in News.FindEntities(article))
        {
            Console.WriteLine($"{entity.Type}: {entity.Name} ({string.Join(", ", entity.Forms)})");
        }
        // README: end
        News.FindEntities(article).Should().Contain(entity => entity.Type == EntityType.Location);
    }

    [Fact]
    public void Mentions()
    {
        string text = "The MV Heron left Lisbon on Wednesday with Maria Silva on board.";
        // README: mentions
        EntityTagger tagger = new(EntityOptions.Default with
        {
            Gazetteer = new Gazetteer([new GazetteerEntry("Blue Heron", EntityType.Product) { Id = "ship-7", Aliases = ["MV Heron"] }]),
            MinimumConfidence = 0.5,
        });

        foreach (EntityMention mention in tagger.Tag(text, published: new DateOnly(2027, 7, 2)))
        {
            Console.WriteLine($"{mention.Span.Start} {mention.Type} {mention.Text} {mention.Confidence:0.00} {mention.Value?.FirstDay}");
        }
        // README: end
        tagger.Tag(text).Select(mention => mention.Type).Should().Equal(EntityType.Product, EntityType.Location, EntityType.Date, EntityType.Person);
    }

    [Fact]
    public void Facts()
    {
        string html = WirePage;
        // README: facts
        Article article = News.ExtractArticle(html, url: "https://wire.example/sarn-velmark-treaty");

        if (article.Facts.Published is { } published)
        {
            Console.WriteLine($"{published.Value} ({published.Source}, {published.Confidence:0.00})");
        }

        Console.WriteLine(article.Facts.Agency?.Value ?? "no agency");
        Console.WriteLine(article.Images.FirstOrDefault(image => image.IsLead)?.Caption);
        // README: end
        article.Facts.Published.Should().NotBeNull();
        article.Facts.Published!.Source.Should().Be(FactSource.OpenGraph);
    }

    [Fact]
    public void Summary()
    {
        string html = WirePage;
        // README: summary
        Article article = News.ExtractArticle(html);

        foreach (SummarySentence sentence in article.Summarize(2))
        {
            Console.WriteLine(sentence.Text);
        }

        bool isWorthKeeping = article.Quality.Score > 0.5;
        // README: end
        article.Summarize(2).Should().HaveCount(2);
        isWorthKeeping.Should().BeTrue();
    }

    [Fact]
    public void Hints()
    {
        string html = WirePage;
        // README: hints
        Article article = new ArticleExtractor().ExtractHtml(html, new ExtractionHints
        {
            Url = "https://wire.example/sarn-velmark-treaty",
            CrawledAt = new DateTimeOffset(2027, 7, 3, 6, 0, 0, TimeSpan.Zero),
            Language = "en",
        });
        // README: end
        article.Published.Should().NotBeNull();
    }

    [Fact]
    public void Dropped()
    {
        string html = WirePage;
        // README: dropped
        Article article = News.ExtractArticle(html);

        foreach (Block block in article.Blocks.Where(block => !block.IsKept))
        {
            Console.WriteLine($"{block.Role} ({block.Probability:0.00}): {block.Text}");
        }
        // README: end
        article.Blocks.Should().Contain(block => !block.IsKept);
    }

    [Fact]
    public void Options()
    {
        string html = WirePage;
        // README: options
        ArticleExtractor extractor = new(ArticleOptions.Default with
        {
            Focus = ExtractionFocus.Precision,
            Roles = ArticleOptions.DefaultRoles.Add(BlockRole.Caption).Remove(BlockRole.Table),
        });

        Article article = extractor.ExtractHtml(html);
        string markdown = article.ToMarkdown();
        string safeHtml = article.ToHtml();
        string json = article.ToJson();
        // README: end
        safeHtml.Should().StartWith("<article");
        json.Should().StartWith("{\"schema\":1");
        markdown.Should().StartWith("# ");
        article.KeptBlocks.Should().NotBeEmpty().And.OnlyContain(block => extractor.Options.Roles.Contains(block.Role));
    }

    [Fact]
    public async Task FromStream()
    {
        string path = SamplePath("legacy-tables/page.html");
        // README: stream
        await using FileStream page = File.OpenRead(path);

        Article article = await new ArticleExtractor().ExtractHtmlAsync(page);

        if (article.Status == ExtractionStatus.Truncated)
        {
            Console.WriteLine("The page is longer than ExtractionLimits.Length.");
        }
        // README: end
        article.Status.Should().Be(ExtractionStatus.Complete);
        article.Text.Should().Contain("“Margit”");
    }
}
