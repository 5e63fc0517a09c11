using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;

namespace NewsExtract.Tests.Pipeline;

public class NewsExtractServicesTests
{
    private static readonly Type[] Parts =
    [
        typeof(NewsExtractOptions), typeof(ArticleExtractor), typeof(EntityTagger), typeof(EntityLinker), typeof(StorySigner), typeof(StoryComparer), typeof(IStoryIndex), typeof(NewsPipeline),
    ];

    [Fact]
    public void Every_part_is_a_singleton()
    {
        IServiceCollection services = new ServiceCollection().AddNewsExtract();
        using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        services.Select(service => service.ServiceType).Should().BeEquivalentTo(Parts);
        services.Should().OnlyContain(service => service.Lifetime == ServiceLifetime.Singleton);
        foreach (Type part in Parts)
        {
            provider.GetRequiredService(part).Should().BeSameAs(provider.GetRequiredService(part));
        }
    }

    [Fact]
    public void The_parts_have_the_options()
    {
        using ServiceProvider provider = new ServiceCollection().AddNewsExtract(o => o with
        {
            Articles = o.Articles with { Focus = ExtractionFocus.Precision },
            Entities = o.Entities with { MinimumConfidence = 0.5 },
            Stories = o.Stories with { LinkThreshold = 0.7 },
            Parallelism = 3,
        }).BuildServiceProvider();

        NewsPipeline pipeline = provider.GetRequiredService<NewsPipeline>();

        pipeline.Options.Should().BeEquivalentTo(provider.GetRequiredService<NewsExtractOptions>());
        pipeline.Options.Should().BeEquivalentTo(new { Parallelism = 3, Articles = new { Focus = ExtractionFocus.Precision }, Entities = new { MinimumConfidence = 0.5 } });
        provider.GetRequiredService<ArticleExtractor>().Options.Focus.Should().Be(ExtractionFocus.Precision);
        provider.GetRequiredService<IStoryIndex>().Should().BeOfType<StoryIndex>().Which.Options.LinkThreshold.Should().Be(0.7);
    }

    [Fact]
    public void A_part_of_the_callers_own_is_used()
    {
        var extractor = new ArticleExtractor(ArticleOptions.Default with { Roles = [] });
        using ServiceProvider provider = new ServiceCollection().AddSingleton(extractor).AddNewsExtract().BuildServiceProvider();

        NewsPipeline pipeline = provider.GetRequiredService<NewsPipeline>();

        provider.GetRequiredService<ArticleExtractor>().Should().BeSameAs(extractor);
        pipeline.Options.Articles.Should().BeSameAs(extractor.Options);
        pipeline.Process(NewsDocument.FromPlainText("Ada Moor spoke to the farmers of Oslo on Monday.")).Article.Text.Should().BeEmpty();
    }

    [Fact]
    public void A_model_of_the_callers_own_is_used()
    {
        using ServiceProvider provider = new ServiceCollection().AddSingleton(Stories.InventedStories.Model).AddNewsExtract().BuildServiceProvider();
        var story = new StoryText { Text = "A ferry ran aground off Bergen in fog." };

        byte[] signed = provider.GetRequiredService<StorySigner>().Sign(story).Profile.ToArray();

        signed.Should().NotEqual(new StorySigner().Sign(story).Profile.ToArray());
    }

    [Fact]
    public void A_second_call_changes_what_the_first_one_left()
    {
        IServiceCollection services = new ServiceCollection().AddNewsExtract(o => o with { Parallelism = 3 }).AddNewsExtract(o => o with { KeepsOrder = false }).AddNewsExtract();

        services.Should().HaveCount(Parts.Length);
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<NewsExtractOptions>().Should().Be(NewsExtractOptions.Default with { Parallelism = 3, KeepsOrder = false });
    }

    [Fact]
    public void Options_that_are_an_instance_already_are_the_start()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton(NewsExtractOptions.Default with { Parallelism = 5 })
            .AddNewsExtract(o => o with { KeepsOrder = false })
            .BuildServiceProvider();

        provider.GetRequiredService<NewsPipeline>().Options.Should().BeEquivalentTo(new { Parallelism = 5, KeepsOrder = false });
    }

    [Fact]
    public void Options_made_by_a_factory_are_kept_and_cannot_be_changed()
    {
        IServiceCollection services = new ServiceCollection().AddSingleton(_ => NewsExtractOptions.Default with { Parallelism = 5 });

        using ServiceProvider provider = services.AddNewsExtract().BuildServiceProvider();

        provider.GetRequiredService<NewsPipeline>().Options.Parallelism.Should().Be(5);
        services.Invoking(it => it.AddNewsExtract(o => o)).Should().Throw<InvalidOperationException>().WithMessage("*factory*");
    }

    [Fact]
    public void Bad_options_are_refused_when_they_are_registered()
    {
        new ServiceCollection().Invoking(it => it.AddNewsExtract(o => o with { Parallelism = -2 })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*-2*");
        new ServiceCollection().Invoking(it => it.AddNewsExtract(_ => null!)).Should().Throw<InvalidOperationException>().WithMessage("*with*");
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddNewsExtract()).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Bad_options_of_a_factory_are_refused_when_they_are_used()
    {
        using ServiceProvider provider = new ServiceCollection().AddSingleton(_ => NewsExtractOptions.Default with { Parallelism = -2 }).AddNewsExtract().BuildServiceProvider();

        provider.Invoking(it => it.GetRequiredService<NewsPipeline>()).Should().Throw<ArgumentOutOfRangeException>();
    }
}
