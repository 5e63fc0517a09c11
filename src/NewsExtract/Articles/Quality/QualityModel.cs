using NewsExtract.Text;

namespace NewsExtract.Quality;

/// <summary>The logistic model of the score: what each component weighs. Immutable and thread-safe.</summary>
/// <param name="Weights">The weights in the order of <see cref="Names"/>; none is negative, since a better component never makes a page worse.</param>
/// <param name="Intercept">What is added to the sum.</param>
internal sealed record QualityModel(double[] Weights, double Intercept)
{
    public const string InterceptName = "Intercept";

    private const string ResourceName = "quality-model.txt";

    /// <summary>A page is never surer than this, or its weight would know no bounds.</summary>
    private const double LeastDoubt = 0.002;

    /// <summary>The components by the names of their properties.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        nameof(ArticleQuality.Certainty), nameof(ArticleQuality.ArticleShare), nameof(ArticleQuality.Prose),
        nameof(ArticleQuality.Completeness), nameof(ArticleQuality.Distinctness), nameof(ArticleQuality.Agreement),
    ];

    /// <summary>The embedded model.</summary>
    public static QualityModel Embedded { get; } = Load();

    /// <summary>What the weights are multiplied with, in the order of <see cref="Names"/>. Of the certainty it is the order of magnitude of what is left to doubt.</summary>
    public static double[] Inputs(ArticleQuality quality) =>
    [
        -Math.Log(Math.Max(LeastDoubt, 1 - quality.Certainty)), quality.ArticleShare, quality.Prose,
        quality.Completeness, quality.Distinctness, quality.Agreement,
    ];

    /// <summary>How likely a page with these components was extracted well.</summary>
    public double Score(ArticleQuality quality)
    {
        double sum = Intercept;
        double[] inputs = Inputs(quality);
        for (int i = 0; i < inputs.Length; i++)
        {
            sum += Weights[i] * inputs[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static QualityModel Load()
    {
        Dictionary<string, double> values = NamedWeights.Of(ResourceName);
        return new QualityModel([.. Names.Select(name => values[name])], values[InterceptName]);
    }
}
