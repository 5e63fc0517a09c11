using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using NewsExtract.Tests.Articles;
using Xunit;

namespace NewsExtract.Tests.ReadMe;

/// <summary>The code of README.md on many documents and on stories, compiled and run. <see cref="ReadMeTests"/> holds the two together.</summary>
public class ReadMePipelineExamples
{
    private const string Ferry = "A ferry with 214 passengers ran aground off Bergen on Tuesday in thick fog. Nobody was hurt, captain Ada Moor said.";
    private const string FerryAgain = "Ada Moor, captain of the ferry that ran aground off Bergen in fog on Tuesday, said all 214 passengers were safe.";
    private const string Bank = "The central bank of Norway raised its key interest rate to 4.5 percent, and said prices would rise more slowly next year.";

    [Fact]
    public async Task Pipeline()
    {
        string[] files = [Path.Combine(SamplePage.Root, "wire-dateline-caption/page.html"), Path.Combine(SamplePage.Root, "german/page.html")];
        CancellationToken cancellationToken = CancellationToken.None;
        List<string> titles = [];
        // README: pipeline
        NewsPipeline pipeline = new(NewsExtractOptions.Default with { Parallelism = 4 });
        IEnumerable<NewsDocument> documents = files.Select(file => NewsDocument.FromHtml(File.ReadAllBytes(file), id: file));

        await foreach (NewsItem item in pipeline.ProcessAsync(documents, cancellationToken))
        {
            Console.WriteLine(item.IsFailed ? $"{item.Id}: {item.Error!.Message}" : $"{item.Id}: {item.Article.Title}, {item.Entities.Count} entities");
        }
        // README: end
        await foreach (NewsItem item in pipeline.ProcessAsync(documents, cancellationToken))
        {
            titles.Add(item.Article.Title!);
        }

        titles.Should().HaveCount(2).And.HaveElementAt(0, "Sarn and Velmark sign border treaty, 34 years after independence");
    }

    [Fact]
    public void Services()
    {
        ServiceCollection services = new();
        // README: services
        services.AddNewsExtract(o => o with
        {
            Articles = o.Articles with { Focus = ExtractionFocus.Precision },
            Entities = o.Entities with { MinimumConfidence = 0.5 },
        });
        // README: end
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<NewsPipeline>().Options.Entities.MinimumConfidence.Should().Be(0.5);
    }

    [Fact]
    public void Compare()
    {
        string firstText = Ferry;
        string secondText = FerryAgain;
        // README: compare
        StoryComparison comparison = News.Compare(firstText, secondText);

        Console.WriteLine($"{comparison.Relation} ({comparison.Score:0.00})");
        foreach (StoryEvidence evidence in comparison.Evidence)
        {
            Console.WriteLine($"{(evidence.Supports ? "for" : "against")} {evidence.Kind}: {evidence.Text}");
        }
        // README: end
        comparison.Relation.Should().Be(StoryRelation.SameEvent);
        comparison.Evidence.Should().Contain(evidence => evidence.Supports && evidence.Kind == StoryEvidenceKind.Person);
    }

    [Fact]
    public async Task Stories()
    {
        NewsDocument[] documents =
        [
            NewsDocument.FromArticleText(Ferry, "1"), NewsDocument.FromArticleText(Bank, "2"), NewsDocument.FromArticleText(Ferry, "3"),
        ];
        // README: stories
        using StoryIndex index = new();

        await foreach (NewsItem item in new NewsPipeline().ProcessAsync(documents))
        {
            if (!item.IsFailed)
            {
                StoryAssignment story = index.Add(item, arrived: DateTimeOffset.UtcNow);
                Console.WriteLine($"{item.Id}: story {story.StoryId}{(story.IsNew ? ", new" : "")}{(story.CopyOf is { } copy ? $", a copy of {copy}" : "")}");
            }
        }
        // README: end
        index.GetStories().Select(story => string.Join(' ', story.Articles)).Should().Equal("1 3", "2");
    }

    [Fact]
    public void Similar()
    {
        using StoryIndex index = new();
        index.Add(new NewsPipeline().Process(NewsDocument.FromArticleText(Ferry, "1")));
        index.Add(new NewsPipeline().Process(NewsDocument.FromArticleText(Bank, "2")));
        string text = FerryAgain;
        // README: similar
        NewsItem item = new NewsPipeline().Process(NewsDocument.FromArticleText(text));

        foreach (StoryMatch match in index.FindSimilar(item, 10))
        {
            Console.WriteLine($"{match.Id}: {match.Relation} ({match.Score:0.00}), story {match.StoryId}");
        }
        // README: end
        index.FindSimilar(item, 10)[0].Id.Should().Be("1");
    }
}
