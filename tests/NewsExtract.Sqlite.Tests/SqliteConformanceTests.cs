using NewsExtract.Tests.Conformance;

namespace NewsExtract.Sqlite.Tests;

/// <summary>The index in SQLite answers as the one in memory.</summary>
public sealed class SqliteConformanceTests : StoryIndexConformance, IDisposable
{
    private readonly IndexFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override IStoryIndex Create(StoryIndexOptions options, StoryModel model) => new SqliteStoryIndex(_folder.File(), options, model);

    protected override IStoryIndex Reopen(IStoryIndex index, StoryModel model)
    {
        Close(index);
        return new SqliteStoryIndex(_folder.File(), null, model, SqliteStoryOptions.Default with { Check = SqliteFileCheck.Everything });
    }

    protected override void Close(IStoryIndex index) => ((SqliteStoryIndex)index).Dispose();
}
