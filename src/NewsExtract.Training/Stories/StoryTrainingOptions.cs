using NewsExtract.Stories.Comparison;
using NewsExtract.Training.Boosting;

namespace NewsExtract.Training.Stories;

/// <summary>Settings of the story model, chosen on folds by topic (see the card of the model).</summary>
internal sealed record StoryTrainingOptions
{
    /// <summary>Fewest background articles with a stem for the table to know it.</summary>
    public int LeastArticles { get; init; } = 3;

    /// <summary>A stem that the table does not know weighs as if so many background articles had it.</summary>
    public double UnknownArticles { get; init; } = 1.5;

    /// <summary>Days that two articles on one event lie apart at most; burst compares them with <see cref="SeasonDays"/>.</summary>
    public int EventDays { get; init; } = 3;

    /// <summary>Days over which a subject stays in the news.</summary>
    public int SeasonDays { get; init; } = 30;

    /// <summary>So many imagined pairs of articles draw the burst of a stem to that of equally frequent ones.</summary>
    public double BurstShrinkage { get; init; } = 3;

    /// <summary>Background articles that resemble one most and are paired with it.</summary>
    public int Neighbours { get; init; } = 24;

    /// <summary>Neighbours published so many days apart at most are taken to tell of one event …</summary>
    public int SameDays { get; init; } = 2;

    /// <summary>… and so many apart at least, of another.</summary>
    public int OtherDays { get; init; } = 45;

    /// <summary>Total weight of a source of pairs, half of it for either answer.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        [PairSource.Topics] = 3,
        [PairSource.Families] = 1,
        [PairSource.Judged] = 0.6,
        [PairSource.Headlines] = 0.2,
        [PairSource.Background] = 3,
        [PairSource.OtherTopics] = 0.5,
        [PairSource.Random] = 0.2,
        [PairSource.Copies] = 0.2,
    };

    /// <summary>Weight of a source whose weight is 1.</summary>
    public double Unit { get; init; } = 6000;

    public double LinearPenalty { get; init; } = 20;

    public BoostingOptions Trees { get; init; } = new()
    {
        Trees = 300,
        Leaves = 8,
        LearningRate = 0.08,
        MinimumRows = 200,
        L2 = 50,
        ColumnShare = 0.2,
        PageShare = 0.7,
        Directions = FeatureDirections.Of(
            PairFeature.Resemblance, PairFeature.Containment, PairFeature.TermCosine, PairFeature.TermOverlap, PairFeature.RarestShared, PairFeature.SharedRarity,
            PairFeature.SharedNameRarity, PairFeature.TopTermsLow, PairFeature.TopTermsHigh, PairFeature.TitleLow, PairFeature.TitleHigh, PairFeature.LeadLow, PairFeature.LeadHigh,
            PairFeature.BurstCosine, PairFeature.BurstShared, PairFeature.BurstiestShared, PairFeature.SharedRareNames, PairFeature.SharedRareWords, PairFeature.SharedOddNames,
            PairFeature.SharedOddWords, PairFeature.HeadCosine, PairFeature.PairCosine, PairFeature.SharedPairs, PairFeature.SharedNames, PairFeature.RarestSharedName,
            PairFeature.NumbersShared, PairFeature.ValuesShared, PairFeature.Quotes),
        Seed = 20261123,
    };

    public BoostingOptions Copies { get; init; } = new()
    {
        Trees = 100,
        Leaves = 6,
        LearningRate = 0.1,
        MinimumRows = 40,
        L2 = 5,
        Directions = FeatureDirections.Of(
            PairFeature.Resemblance, PairFeature.Containment, PairFeature.TermCosine, PairFeature.TermOverlap, PairFeature.LeadLow, PairFeature.LeadHigh, PairFeature.PairCosine, PairFeature.HeadCosine),
        Seed = 20261124,
    };
}
