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

/// <summary>A saved index in memory answers as one that was never closed.</summary>
public sealed class MemoryConformanceTests : StoryIndexConformance
{
    protected override IStoryIndex Create(StoryIndexOptions options, StoryModel model) => new StoryIndex(options, model);

    protected override IStoryIndex Reopen(IStoryIndex index, StoryModel model)
    {
        var stream = new MemoryStream();
        ((StoryIndex)index).Save(stream);
        Close(index);
        stream.Position = 0;
        return StoryIndex.Load(stream, model);
    }

    protected override void Close(IStoryIndex index) => ((StoryIndex)index).Dispose();
}
