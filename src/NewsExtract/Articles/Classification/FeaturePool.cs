using System.Collections.Concurrent;

namespace NewsExtract.Classification;

/// <summary>Lends out <see cref="PageFeatures"/>, whose buffers are too big to make anew for every page. Thread-safe.</summary>
internal static class FeaturePool
{
    /// <summary>Buffers that a longer page made grow are let go, at about 3 KiB a block; few pages have more blocks.</summary>
    private const int MostBlocks = 2000;

    private static readonly int MostIdle = Environment.ProcessorCount;
    private static readonly ConcurrentBag<PageFeatures> Idle = [];

    public static PageFeatures Rent() => Idle.TryTake(out PageFeatures? features) ? features : new PageFeatures();

    /// <summary>Takes back what <see cref="Rent"/> gave, unless it has grown too big. What an exception keeps from coming back is no loss.</summary>
    public static void Return(PageFeatures features)
    {
        if (features.Matrix.Rows <= MostBlocks && Idle.Count < MostIdle)
        {
            Idle.Add(features);
        }
    }
}
