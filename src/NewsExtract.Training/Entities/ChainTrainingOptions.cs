namespace NewsExtract.Training.Entities;

/// <summary>How a tagger is trained; tuned on the development split of the main corpus.</summary>
internal sealed record ChainTrainingOptions
{
    public int Epochs { get; init; } = 12;

    /// <summary>The weights of the passes from this one on, counted from 0, are averaged.</summary>
    public int FirstEpochOfMean { get; init; } = 5;

    /// <summary>Step of AdaGrad (Duchi, Hazan, Singer 2011).</summary>
    public float Rate { get; init; } = 0.05f;

    /// <summary>Where the sums of squared gradients begin; keeps the first steps small.</summary>
    public float FirstSquare { get; init; } = 0.5f;

    /// <summary>Variance of the prior on weights is its inverse.</summary>
    public float Penalty { get; init; } = 5f;

    /// <summary>Share of the features of a token that are left out at random.</summary>
    public float Dropout { get; init; } = 0.4f;

    /// <summary>Sentences between two updates.</summary>
    public int Batch { get; init; } = 16;

    /// <summary>A feature that occurs less often has no weights.</summary>
    public int FewestOccurrences { get; init; } = 2;

    public ulong Seed { get; init; } = 20261123;
}
