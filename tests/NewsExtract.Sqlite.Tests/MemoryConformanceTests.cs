using NewsExtract.Tests.Conformance;

namespace NewsExtract.Sqlite.Tests;

/// <summary>A saved index in memory answers as one that was never closed.</summary>
public sealed class MemoryConformanceTests : StoryIndexConformance
{
    protected override bool KeepsPartsOfBatches => true;

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
