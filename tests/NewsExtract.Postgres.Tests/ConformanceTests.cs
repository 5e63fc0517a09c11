using System.Runtime.CompilerServices;
using NewsExtract.Postgres.Tests.Servers;
using NewsExtract.Tests.Conformance;

namespace NewsExtract.Postgres.Tests;

/// <summary>The index in PostgreSQL answers as the one in memory.</summary>
public class PostgresConformanceTests : StoryIndexConformance
{
    [ModuleInitializer]
    internal static void SayWhatIsMissing() => IndexTheoryAttribute.SkipReason = TestDatabase.SkipReason;

    /// <summary>Few partitions and signatures, so that both are crossed.</summary>
    private protected virtual PostgresStoryOptions Storage => TestDatabase.NewSchema() with { KeyPartitions = 3, CachedSignatures = 50 };

    protected override IStoryIndex Create(StoryIndexOptions options, StoryModel model) => Open(options, model, Storage);

    protected override IStoryIndex Reopen(IStoryIndex index, StoryModel model)
    {
        var old = (PostgresStoryIndex)index;
        old.Dispose();
        return Open(null, model, old.Storage);
    }

    protected override void Close(IStoryIndex index)
    {
        var old = (PostgresStoryIndex)index;
        old.Dispose();
        TestDatabase.Drop(old.Storage.Schema);
    }

    private static PostgresStoryIndex Open(StoryIndexOptions? options, StoryModel model, PostgresStoryOptions storage) => new(TestDatabase.ConnectionString, options, model, storage);
}

/// <summary>The statements for many servers give the same answers.</summary>
public sealed class DistributedConformanceTests : PostgresConformanceTests
{
    private protected override PostgresStoryOptions Storage => base.Storage with { IsDistributed = true, FirstRange = 40 };
}
