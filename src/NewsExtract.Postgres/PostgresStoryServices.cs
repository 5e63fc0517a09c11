using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace NewsExtract;

/// <summary>Puts an index in PostgreSQL into a container.</summary>
public static class PostgresStoryServices
{
    /// <summary>
    /// Registers a <see cref="PostgresStoryIndex"/> as itself and in place of the <see cref="IStoryIndex"/> in memory that <see cref="NewsExtractServices.AddNewsExtract"/> registers. It is
    /// opened when it is first asked for. A new index decides by <see cref="NewsExtractOptions.Stories"/>; one with other options is refused.
    /// </summary>
    /// <param name="services">The container's services.</param>
    /// <param name="connectionString">The database, as Npgsql reads it.</param>
    /// <param name="storage">Where and how it keeps its articles; <see cref="PostgresStoryOptions.Default"/> when left out.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddPostgresStoryIndex(this IServiceCollection services, string connectionString, PostgresStoryOptions? storage = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        return Add(services, provider => new PostgresStoryIndex(connectionString, OptionsOf(provider), provider.GetService<StoryModel>(), storage));
    }

    /// <summary>As the other, with connections of the container's <see cref="NpgsqlDataSource"/>, which must be registered.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="storage">Where and how it keeps its articles; <see cref="PostgresStoryOptions.Default"/> when left out.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddPostgresStoryIndex(this IServiceCollection services, PostgresStoryOptions? storage = null)
        => Add(services, provider => new PostgresStoryIndex(provider.GetRequiredService<NpgsqlDataSource>(), OptionsOf(provider), provider.GetService<StoryModel>(), storage));

    /// <summary>As the others, with connections of the caller's.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="source">Gives connections; it stays the caller's.</param>
    /// <param name="storage">Where and how it keeps its articles; <see cref="PostgresStoryOptions.Default"/> when left out.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddPostgresStoryIndex(this IServiceCollection services, NpgsqlDataSource source, PostgresStoryOptions? storage = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Add(services, provider => new PostgresStoryIndex(source, OptionsOf(provider), provider.GetService<StoryModel>(), storage));
    }

    private static IServiceCollection Add(IServiceCollection services, Func<IServiceProvider, PostgresStoryIndex> open)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.Replace(ServiceDescriptor.Singleton(open));
        return services.Replace(ServiceDescriptor.Singleton<IStoryIndex>(provider => provider.GetRequiredService<PostgresStoryIndex>()));
    }

    private static StoryIndexOptions? OptionsOf(IServiceProvider provider) => provider.GetService<NewsExtractOptions>()?.Stories;
}
