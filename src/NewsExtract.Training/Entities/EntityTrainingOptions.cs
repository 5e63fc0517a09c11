namespace NewsExtract.Training.Entities;

/// <summary>From what a tagger is trained, and how.</summary>
internal sealed record EntityTrainingOptions
{
    /// <summary>The corpora; the first is the main one, from which confidences are fitted as well.</summary>
    public IReadOnlyList<CorpusPart> Parts { get; init; } =
    [
        new("worldwide", "train", 1, HasOwnFeatures: false),
        new("wikigold", "train", 1, HasOwnFeatures: false),
        new("wikigold", "dev", 1, HasOwnFeatures: false),
        new("uner_ewt", "dev", 1, HasOwnFeatures: false),
        new("crossner_politics", "train", 1, HasOwnFeatures: false),
        new("crossner_politics", "dev", 1, HasOwnFeatures: false),
    ];

    public ChainTrainingOptions Chain { get; init; } = new();

    /// <summary>Words of the cluster file that are taken, the most frequent first.</summary>
    public int ClusteredWords { get; init; } = 200_000;

    /// <summary>One document in so many is also shown in capitals, and one in small letters.</summary>
    public int StyleEvery { get; init; } = 8;

    /// <summary>One document of the main corpus in so many is held out to fit the confidences.</summary>
    public int HeldOutEvery { get; init; } = 5;

    /// <summary>A feature whose weights are all nearer to zero is left out of the model.</summary>
    public float SmallestWeight { get; init; } = 0.1f;
}
