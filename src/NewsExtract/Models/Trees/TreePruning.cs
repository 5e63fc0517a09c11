using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsExtract.Models.Trees;

/// <summary>A split that still divides the rows of a page.</summary>
internal struct LiveSplit
{
    /// <summary>Where the column of the feature starts in the matrix.</summary>
    public int Column;
    public float Threshold;

    /// <summary>The leaves that stay when a row goes right.</summary>
    public uint Kept;
}

/// <summary>What is left of a tree on one page.</summary>
internal struct LiveTree
{
    /// <summary>Where its splits end; they start where those of the tree before it end.</summary>
    public int End;

    /// <summary>The leaves that some row may end in.</summary>
    public uint Reach;
}

/// <summary>
/// Takes out of the trees what a page settles for all its rows at once: many columns are the same for the whole page, and others cover
/// only a part of the thresholds. Costs a split about what it costs to apply it to one vector of rows.
/// </summary>
internal static class TreePruning
{
    /// <param name="layout">The trees.</param>
    /// <param name="stride">Distance between the columns of the matrix.</param>
    /// <param name="ranges">The range of every column in use.</param>
    /// <param name="live">Takes the splits to apply; as long as the splits of the trees and one more.</param>
    /// <param name="trees">Takes what is left of each tree.</param>
    public static void Prune(TreeLayout layout, int stride, ReadOnlySpan<ColumnRange> ranges, Span<LiveSplit> live, Span<LiveTree> trees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(live.Length, layout.Splits.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(ranges.Length, layout.Features);
        ref LiveSplit target = ref MemoryMarshal.GetReference(live);
        ref ColumnRange firstRange = ref MemoryMarshal.GetReference(ranges);
        ReadOnlySpan<MaskedSplit> splits = layout.Splits;
        int next = 0;
        int count = 0;
        for (int t = 0; t < trees.Length; t++)
        {
            uint reach = layout.LeafSets[t];
            foreach (ref readonly MaskedSplit split in splits[next..layout.Ends[t]])
            {
                ColumnRange range = Unsafe.Add(ref firstRange, split.Feature);
                int allLeft = range.Max <= split.Threshold ? 1 : 0;
                int someLeft = range.Min <= split.Threshold ? 1 : 0;

                // No branches: they would be guessed wrong too often. Every split is written, and one of no use is overwritten by the next.
                target.Column = split.Feature * stride;
                target.Threshold = split.Threshold;
                target.Kept = ~split.Left;
                int divides = ((reach & split.Left) != 0 ? 1 : 0) & ((reach & split.Right) != 0 ? 1 : 0);
                int isLive = divides & someLeft & ~allLeft;
                target = ref Unsafe.Add(ref target, isLive);
                count += isLive;

                // A split that would strike all leaves below it says nothing: no row comes to it.
                uint struck = (split.Right & (uint)-allLeft) | (split.Left & (uint)(someLeft - 1));
                int isIdle = (reach & ~struck & (split.Left | split.Right)) == 0 ? 1 : 0;
                reach &= ~struck | (uint)-isIdle;
            }

            next = layout.Ends[t];
            trees[t] = new LiveTree { End = count, Reach = reach };
        }
    }
}
