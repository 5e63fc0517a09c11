using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using NewsExtract.Tests.Stories;
using Xunit;

namespace NewsExtract.Sqlite.Tests;

/// <summary>The index in a container.</summary>
public sealed class SqliteStoryServicesTests : IDisposable
{
    private readonly IndexFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_index_of_the_container_is_the_one_in_the_file_in_any_order(bool isFirst)
    {
        var services = new ServiceCollection();
        services.AddSingleton(InventedStories.Model);
        if (isFirst)
        {
            services.AddSqliteStoryIndex(_folder.File());
        }

        services.AddNewsExtract(options => options with { Stories = InventedStories.Options });
        if (!isFirst)
        {
            services.AddSqliteStoryIndex(_folder.File());
        }

        using (ServiceProvider provider = services.BuildServiceProvider())
        {
            File.Exists(_folder.File()).Should().BeFalse("it is opened when it is asked for");
            IStoryIndex index = provider.GetRequiredService<IStoryIndex>();
            index.Should().BeOfType<SqliteStoryIndex>().Which.Options.Should().Be(InventedStories.Options);
            index.Add("a", InventedStories.Of("flood", 1));
        }

        using var again = new SqliteStoryIndex(_folder.File(), null, InventedStories.Model);
        again.Count.Should().Be(1);
    }
}
