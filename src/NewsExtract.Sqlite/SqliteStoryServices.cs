using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NewsExtract;

/// <summary>Puts a story index in SQLite into a container.</summary>
public static class SqliteStoryServices
{
    /// <summary>
    /// Registers a <see cref="SqliteStoryIndex"/> as itself and in place of the <see cref="IStoryIndex"/> in memory that <see cref="NewsExtractServices.AddNewsExtract"/> registers.
    /// The file is opened when the index is first asked for. A new file decides by <see cref="NewsExtractOptions.Stories"/>; a file with other options is refused.
    /// </summary>
    /// <param name="services">The container's services.</param>
    /// <param name="path">The file.</param>
    /// <param name="storage">How the file is kept; <see cref="SqliteStoryOptions.Default"/> when left out.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddSqliteStoryIndex(this IServiceCollection services, string path, SqliteStoryOptions? storage = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(path);
        services.Replace(ServiceDescriptor.Singleton(provider => new SqliteStoryIndex(path, provider.GetService<NewsExtractOptions>()?.Stories, provider.GetService<StoryModel>(), storage)));
        return services.Replace(ServiceDescriptor.Singleton<IStoryIndex>(provider => provider.GetRequiredService<SqliteStoryIndex>()));
    }
}
