using FluentAssertions;
using NewsExtract.Tests.Conformance;
using NewsExtract.Tests.Stories;

namespace NewsExtract.Sqlite.Tests.Crashes;

/// <summary>The index in memory that never crashed: what a file must hold after so many articles.</summary>
/// <param name="articles">The articles in their order.</param>
internal sealed class UndisturbedIndex(StoryIndexEntry[] articles) : IDisposable
{
    private readonly StoryIndex _index = new(StoryIndexOptions.Default, InventedStories.Model);

    /// <summary>Opens a file after a crash: it must be whole, have what was acknowledged, and nothing by halves.</summary>
    /// <param name="path">The file.</param>
    /// <param name="acknowledged">Articles that it must have at least.</param>
    /// <returns>How many it has.</returns>
    public int Check(string path, int acknowledged)
    {
        using SqliteStoryIndex index = Open(path);
        int count = index.Count;
        count.Should().BeGreaterThanOrEqualTo(acknowledged, "nothing acknowledged may be lost");
        _index.AddRange(articles[_index.Count..count]);
        IndexAnswers.Of(index).Should().Be(IndexAnswers.Of(_index), $"{count} articles were added, {acknowledged} of them acknowledged");
        foreach (StoryIndexEntry article in articles[..count])
        {
            index.SignatureOf(article.Id)!.ToBytes().Should().Equal(article.Signature.ToBytes());
        }

        return count;
    }

    /// <summary>Adds the rest to a file, which must then be as if nothing had happened.</summary>
    public void Finish(string path)
    {
        using SqliteStoryIndex index = Open(path);
        IndexAnswers.Of(index.AddRange(articles[index.Count..])).Should().Be(IndexAnswers.Of(_index.AddRange(articles[_index.Count..])));
        IndexAnswers.Of(index).Should().Be(IndexAnswers.Of(_index));
    }

    public void Dispose() => _index.Dispose();

    private static SqliteStoryIndex Open(string path) => new(path, null, InventedStories.Model, SqliteStoryOptions.Default with { Check = SqliteFileCheck.Everything });
}
