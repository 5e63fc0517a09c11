using NewsExtract.Stories.Comparison;

namespace NewsExtract.Training.Stories;

/// <summary>Two articles, measured, with the answer.</summary>
/// <param name="Source">A <see cref="PairSource"/>.</param>
/// <param name="Fold">Pairs of one fold are held out together.</param>
/// <param name="IsSame">Whether both tell of one event.</param>
/// <param name="Features">By <see cref="PairFeature"/>.</param>
internal sealed record TrainingPair(string Source, string Fold, bool IsSame, float[] Features)
{
    public static TrainingPair Of(string source, string fold, bool isSame, StorySignature first, StorySignature second)
    {
        float[] features = new float[(int)PairFeature.Count];
        PairFeatures.Fill(first, second, features);
        return new TrainingPair(source, fold, isSame, features);
    }
}
