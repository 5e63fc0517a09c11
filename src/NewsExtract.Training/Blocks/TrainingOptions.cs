using NewsExtract.Training.Boosting;

namespace NewsExtract.Training.Blocks;

/// <summary>Settings of the training of the block model; the defaults made the embedded one.</summary>
internal sealed record TrainingOptions
{
    public BoostingOptions HtmlBoosting { get; init; } = new() { Trees = 200, LearningRate = 0.08, ColumnShare = 0.3 };

    public BoostingOptions TextBoosting { get; init; } = new() { Trees = 200, LearningRate = 0.08, ColumnShare = 0.3 };

    /// <summary>Settings of the first stage.</summary>
    public BoostingOptions DraftBoosting { get; init; } = new() { Trees = 60, LearningRate = 0.15, ColumnShare = 0.5 };

    /// <summary>Parts for cross-fitting: the first stage that a page sees in training has not seen the page's domain.</summary>
    public int DraftParts { get; init; } = 3;

    /// <summary>How much a page of a news set counts against a page of a set of mixed pages.</summary>
    public double NewsWeight { get; init; } = 2;

    /// <summary>How much a page counts whose labels are mostly a model's guess.</summary>
    public double WeakWeight { get; init; } = 0.5;

    /// <summary>How much a synthetic page counts against the page it was made of.</summary>
    public double SyntheticWeight { get; init; } = 1;

    /// <summary>The same for HTML.</summary>
    public double SyntheticHtmlWeight { get; init; } = 0.8;

    /// <summary>Share of the negative blocks under six words that is drawn; the drawn ones count as much more.</summary>
    public double ShortNegativeShare { get; init; } = 0.15;

    /// <summary>Share of the other negative blocks that is drawn.</summary>
    public double LongNegativeShare { get; init; } = 0.5;

    public ulong Seed { get; init; } = 20260101;
}
