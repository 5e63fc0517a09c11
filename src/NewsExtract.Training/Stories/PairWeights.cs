namespace NewsExtract.Training.Stories;

/// <summary>Weighs pairs so that each source, and in it each answer, has its share.</summary>
internal static class PairWeights
{
    public static float[] Of(IReadOnlyList<TrainingPair> pairs, StoryTrainingOptions options)
    {
        Dictionary<(string, bool), int> counts = pairs.GroupBy(pair => (pair.Source, pair.IsSame)).ToDictionary(group => group.Key, group => group.Count());
        return [.. pairs.Select(pair => (float)(options.Weights[pair.Source] * options.Unit / 2 / counts[(pair.Source, pair.IsSame)]))];
    }
}
