using NewsExtract.Stories.Comparison;

namespace NewsExtract.Training.Stories;

/// <summary>What came of a training.</summary>
/// <param name="Model">Trained on all pairs.</param>
/// <param name="WithoutPart">Trained on all but one part each.</param>
/// <param name="HeldOut">The score of each pair, before calibration, by the model that had not seen it.</param>
internal sealed record StoryTraining(PairModel Model, IReadOnlyList<PairModel> WithoutPart, IReadOnlyList<double> HeldOut);
