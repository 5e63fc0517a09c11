using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NewsExtract;

/// <summary>Puts the library into a container.</summary>
public static class NewsExtractServices
{
    /// <summary>
    /// Registers <see cref="NewsPipeline"/> and its parts (<see cref="ArticleExtractor"/>, <see cref="EntityTagger"/>, <see cref="EntityLinker"/>, <see cref="StorySigner"/>,
    /// <see cref="StoryComparer"/>, a <see cref="StoryIndex"/> as <see cref="IStoryIndex"/>) and <see cref="NewsExtractOptions"/> as singletons, all safe for any number of threads.
    /// What is registered already is kept and used: a part of one's own, or a model (<see cref="ArticleModel"/>, <see cref="EntityModel"/>, <see cref="StoryModel"/>).
    /// Models are read when they are first needed. A second call changes the options that the first one left.
    /// </summary>
    /// <param name="services">The container's services.</param>
    /// <param name="configure">Changes the options, <c>o => o with { … }</c>; null for the defaults.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number in the options is out of its range.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="configure"/> gave null, or the options in <paramref name="services"/> are made by a factory and cannot be changed.</exception>
    public static IServiceCollection AddNewsExtract(this IServiceCollection services, Func<NewsExtractOptions, NewsExtractOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        AddOptions(services, configure);
        services.TryAddSingleton(provider => new ArticleExtractor(OptionsOf(provider).Articles, provider.GetService<ArticleModel>()));
        services.TryAddSingleton(provider => new EntityTagger(OptionsOf(provider).Entities, provider.GetService<EntityModel>()));
        services.TryAddSingleton(provider => new EntityLinker(OptionsOf(provider).Entities));
        services.TryAddSingleton(provider => new StorySigner((provider.GetService<StoryModel>() ?? StoryModel.Embedded).Terms));
        services.TryAddSingleton(provider => new StoryComparer(provider.GetService<StoryModel>()));
        services.TryAddSingleton<IStoryIndex>(provider => new StoryIndex(OptionsOf(provider).Stories, provider.GetService<StoryModel>()));
        services.TryAddSingleton(provider => new NewsPipeline(
            OptionsOf(provider),
            provider.GetRequiredService<ArticleExtractor>(),
            provider.GetRequiredService<EntityTagger>(),
            provider.GetRequiredService<EntityLinker>(),
            provider.GetRequiredService<StorySigner>()));
        return services;
    }

    private static NewsExtractOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<NewsExtractOptions>();

    private static void AddOptions(IServiceCollection services, Func<NewsExtractOptions, NewsExtractOptions>? configure)
    {
        ServiceDescriptor? known = services.LastOrDefault(service => service.ServiceType == typeof(NewsExtractOptions) && !service.IsKeyedService);
        if (known is { ImplementationInstance: null })
        {
            if (configure is not null)
            {
                throw new InvalidOperationException(
                    $"The services have {nameof(NewsExtractOptions)} made by a factory, which {nameof(configure)} cannot change. Change them in the factory, or register them as an instance.");
            }

            return;
        }

        NewsExtractOptions options = (NewsExtractOptions?)known?.ImplementationInstance ?? NewsExtractOptions.Default;
        if (configure is not null)
        {
            options = configure(options) ?? throw new InvalidOperationException($"{nameof(configure)} gave null. Return the options it was given, or a copy: o => o with {{ … }}.");
        }

        PipelineChecks.Options(options);
        services.Replace(ServiceDescriptor.Singleton(options));
    }
}
