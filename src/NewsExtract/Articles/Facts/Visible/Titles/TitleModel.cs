using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>A logistic model of whether a line is the headline it is taken for. Immutable and thread-safe.</summary>
/// <param name="Weights">The weights in the order of <see cref="TitleEvidence.Names"/>.</param>
/// <param name="Intercept">What is added to the sum.</param>
internal sealed record TitleModel(double[] Weights, double Intercept)
{
    public const string InterceptName = "Intercept";

    private const string ResourceName = "title-model.txt";

    private static readonly Lazy<TitleModel> s_embedded = new(Load);

    /// <summary>The embedded model.</summary>
    public static TitleModel Embedded => s_embedded.Value;

    /// <summary>How likely a line with this evidence is a headline.</summary>
    public double Probability(ReadOnlySpan<double> evidence)
    {
        double sum = Intercept;
        for (int i = 0; i < evidence.Length; i++)
        {
            sum += Weights[i] * evidence[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static TitleModel Load()
    {
        Dictionary<string, double> values = NamedWeights.Of(ResourceName);
        return new TitleModel([.. TitleEvidence.Names.Select(name => values[name])], values[InterceptName]);
    }
}
