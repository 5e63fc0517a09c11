namespace NewsExtract.Training.Boosting;

/// <summary>Settings of the gradient boosting.</summary>
internal sealed record BoostingOptions
{
    public int Trees { get; init; } = 160;

    /// <summary>Most leaves of a tree; at most 32, so that a leaf fits into a bit mask.</summary>
    public int Leaves { get; init; } = 31;

    public double LearningRate { get; init; } = 0.1;

    /// <summary>Fewest rows of a leaf.</summary>
    public int MinimumRows { get; init; } = 40;

    public double L2 { get; init; } = 2;

    /// <summary>Share of the columns a tree may use.</summary>
    public double ColumnShare { get; init; } = 0.5;

    /// <summary>Share of the pages a tree is grown on.</summary>
    public double PageShare { get; init; } = 0.8;

    public int Bins { get; init; } = 63;

    /// <summary>Directions of columns: +1 when a higher value may only raise the score, -1 when it may only lower it, 0 for no constraint. Columns behind its end have none.</summary>
    public IReadOnlyList<int> Directions { get; init; } = [];

    public ulong Seed { get; init; } = 20260101;

    public int DirectionOf(int column) => column < Directions.Count ? Directions[column] : 0;
}
