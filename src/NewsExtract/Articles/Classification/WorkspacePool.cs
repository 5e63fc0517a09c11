using System.Collections.Concurrent;

namespace NewsExtract.Classification;

/// <summary>The buffers of one classification. Not thread-safe.</summary>
internal sealed class Workspace
{
    public PageFeatures Features { get; } = new();

    public RoleDecoder Decoder { get; } = new();

    public RoleVote Vote { get; } = new();
}

/// <summary>Lends out <see cref="Workspace"/>s, whose buffers are too big to make anew for every page. Thread-safe.</summary>
internal static class WorkspacePool
{
    /// <summary>Buffers that a longer page made grow are let go, at about 3 KiB a block; few pages have more blocks.</summary>
    private const int MostBlocks = 2000;

    /// <summary>The same for long texts, at about 5 bytes a word.</summary>
    private const int MostWords = 500_000;

    private static readonly int MostIdle = Environment.ProcessorCount;
    private static readonly ConcurrentBag<Workspace> Idle = [];

    public static Workspace Rent() => Idle.TryTake(out Workspace? workspace) ? workspace : new Workspace();

    /// <summary>Takes back what <see cref="Rent"/> gave, unless it has grown too big. What an exception keeps from coming back is no loss.</summary>
    public static void Return(Workspace workspace)
    {
        if (workspace.Features.Matrix.Rows <= MostBlocks && workspace.Features.Words.Capacity <= MostWords && Idle.Count < MostIdle)
        {
            Idle.Add(workspace);
        }
    }
}
