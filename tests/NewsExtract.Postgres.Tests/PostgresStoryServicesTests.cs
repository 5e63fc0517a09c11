using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using NewsExtract.Postgres.Tests.Servers;
using Npgsql;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Postgres.Tests;

public class PostgresStoryServicesTests
{
    [PostgresFact]
    public void The_container_gives_the_index_with_its_own_options_and_model()
    {
        PostgresStoryOptions storage = TestDatabase.NewSchema();
        var services = new ServiceCollection();
        services.AddSingleton(Model);
        services.AddNewsExtract(options => options with { Stories = Options }).AddPostgresStoryIndex(TestDatabase.ConnectionString, storage);
        using ServiceProvider provider = services.BuildServiceProvider();

        IStoryIndex index = provider.GetRequiredService<IStoryIndex>();

        index.Should().BeOfType<PostgresStoryIndex>().And.BeSameAs(provider.GetRequiredService<PostgresStoryIndex>());
        provider.GetRequiredService<PostgresStoryIndex>().Options.Should().Be(Options);
        index.Add("a", Of("flood", 1)).StoryId.Should().Be(1);
        index.Add("b", Of("flood", 2)).StoryId.Should().Be(1);
        TestDatabase.Drop(storage.Schema);
    }

    [PostgresFact]
    public async Task A_source_of_connections_stays_its_owners()
    {
        PostgresStoryOptions storage = TestDatabase.NewSchema();
        await using var source = NpgsqlDataSource.Create(TestDatabase.ConnectionString);
        await using (ServiceProvider given = new ServiceCollection().AddPostgresStoryIndex(source, storage).BuildServiceProvider())
        {
            given.GetRequiredService<IStoryIndex>().Count.Should().Be(0);
        }

        await using (ServiceProvider registered = new ServiceCollection().AddSingleton(source).AddPostgresStoryIndex(storage).BuildServiceProvider())
        {
            registered.GetRequiredService<IStoryIndex>().StoryCount.Should().Be(0);
        }

        TestDatabase.Drop(storage.Schema);
    }
}
