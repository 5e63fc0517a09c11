using NewsExtract.Stories.Comparison;

namespace NewsExtract.Training.Stories;

/// <summary>What more of a feature may do to a score.</summary>
internal static class FeatureDirections
{
    /// <param name="rising">Features that may only raise it; more counts that differ may only lower it.</param>
    public static int[] Of(params PairFeature[] rising)
    {
        int[] directions = new int[(int)PairFeature.Count];
        foreach (PairFeature feature in rising)
        {
            directions[(int)feature] = 1;
        }

        directions[(int)PairFeature.NumbersDiffer] = -1;
        return directions;
    }
}
