using NewsExtract.Classification;
using NewsExtract.Segmentation;

namespace NewsExtract.Training.Blocks;

/// <summary>A page cut into blocks, with what is known of them.</summary>
internal sealed record PageSample
{
    public required string Domain { get; init; }

    public required SegmentedPage Page { get; init; }

    public required PageHints Hints { get; init; }

    /// <summary>How much of each block is article text, 0 to 1.</summary>
    public required float[] Labels { get; init; }

    /// <summary>Shapes of the blocks; they do not depend on a model.</summary>
    public required TextShape[] Shapes { get; init; }

    /// <summary>State of the role of each block (<see cref="RoleStates"/>); -1 where it is not known.</summary>
    public sbyte[] Roles { get; init; } = [];

    /// <summary>How much the page counts in training.</summary>
    public required double Weight { get; init; }
}
