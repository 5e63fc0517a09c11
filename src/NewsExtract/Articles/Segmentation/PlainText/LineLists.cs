using System.Collections.Concurrent;

namespace NewsExtract.Segmentation;

/// <summary>Lends out lists to gather lines in, since their number is known only at the end. Thread-safe.</summary>
internal static class LineLists
{
    /// <summary>A list that a longer page made grow is let go.</summary>
    private const int MostLines = 4096;

    private static readonly int MostIdle = Environment.ProcessorCount;
    private static readonly ConcurrentBag<List<RawBlock>> Idle = [];

    /// <summary>An empty list.</summary>
    public static List<RawBlock> Rent() => Idle.TryTake(out List<RawBlock>? lines) ? lines : [];

    /// <summary>Takes back what <see cref="Rent"/> gave. What an exception keeps from coming back is no loss.</summary>
    public static void Return(List<RawBlock> lines)
    {
        if (lines.Capacity <= MostLines && Idle.Count < MostIdle)
        {
            lines.Clear();
            Idle.Add(lines);
        }
    }
}
