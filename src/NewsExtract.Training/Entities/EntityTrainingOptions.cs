namespace NewsExtract.Training.Entities;

/// <summary>From what a tagger is trained, and how.</summary>
internal sealed record EntityTrainingOptions
{
    /// <summary>The corpora; confidences are fitted on the first, the main one.</summary>
    public IReadOnlyList<CorpusPart> Parts { get; init; } =
    [
        new("worldwide", "train"),
        new("wikigold", "train"),
        new("wikigold", "dev"),
        new("uner_ewt", "dev"),
        new("crossner_politics", "train"),
        new("crossner_politics", "dev"),
        new("wnut17", "train", Weight: 0.5, HasOwnFeatures: true),
        new("gmb", "train", Weight: 0.3, HasOwnFeatures: true, Every: 3),
    ];

    public ChainTrainingOptions Chain { get; init; } = new();

    /// <summary>Words of the cluster file that are taken, the most frequent first.</summary>
    public int ClusteredWords { get; init; } = 200_000;

    /// <summary>One document in so many is also shown in capitals, and one in small letters.</summary>
    public int StyleEvery { get; init; } = 8;

    /// <summary>One document of the main corpus in so many is held out to fit the confidences.</summary>
    public int HeldOutEvery { get; init; } = 4;

    /// <summary>Weights are rounded to multiples of this.</summary>
    public float WeightStep { get; init; } = 0.01f;

    /// <summary>A feature whose weights are all nearer to zero is left out of the model.</summary>
    public float SmallestWeight { get; init; } = 0.02f;
}
