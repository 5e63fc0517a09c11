using System.Globalization;
using NewsExtract.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>The learned judge of pairs: a logistic model over <see cref="NameRelation"/> and <see cref="PairFeature"/>. Immutable and thread-safe.</summary>
/// <param name="weights">A weight for each feature, in the order of <see cref="FeatureNames"/>.</param>
/// <param name="threshold">The least probability for which a name joins an entity.</param>
internal sealed class PairScorer(double[] weights, double threshold) : IPairJudge
{
    /// <summary>Name of the threshold in the data file.</summary>
    public const string ThresholdName = "Threshold";

    private const string Resource = "linker-weights.txt";

    /// <summary>Relations first, then the features beside them.</summary>
    public static IReadOnlyList<string> FeatureNames { get; } = [.. Enum.GetNames<NameRelation>().Skip(1), .. Enum.GetNames<PairFeature>()];

    /// <summary>The embedded weights.</summary>
    public static PairScorer Embedded { get; } = Load();

    /// <summary>The weights by <see cref="FeatureNames"/>.</summary>
    public IReadOnlyList<double> Weights => weights;

    public double Threshold => threshold;

    /// <summary>Place of a relation in the features; there is none for <see cref="NameRelation.None"/>.</summary>
    public static int IndexOf(NameRelation relation) => (int)relation - 1;

    /// <summary>Place of a feature.</summary>
    public static int IndexOf(PairFeature feature) => Enum.GetNames<NameRelation>().Length - 1 + (int)feature;

    public double Judge(NameGroup name, EntityDraft entity, double[] features) => Score(features);

    /// <summary>Probability that a pair with these features is one thing.</summary>
    public double Score(double[] features)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static PairScorer Load()
    {
        double[] weights = new double[FeatureNames.Count];
        double threshold = 0.5;
        foreach (string line in EmbeddedLines.Of(Resource))
        {
            string[] parts = line.Split(' ');
            double value = double.Parse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture);
            int index = FeatureNames.ToList().IndexOf(parts[0]);
            if (index >= 0)
            {
                weights[index] = value;
            }
            else if (parts[0] == ThresholdName)
            {
                threshold = value;
            }
            else
            {
                throw new InvalidOperationException($"{Resource} has a weight for '{parts[0]}', which is no feature; train it anew with the command linker.");
            }
        }

        return new PairScorer(weights, threshold);
    }
}
