using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Entities.Tagging;

/// <summary>Everything the tagger learned. Immutable and thread-safe.</summary>
/// <param name="Lexicon">What is known of words and phrases.</param>
/// <param name="Emissions">Weights of the features.</param>
/// <param name="Transitions">Scores of one label behind another.</param>
/// <param name="Confidence">From the model's probabilities to calibrated ones.</param>
/// <param name="Net">The net beside the chain; null for the chain alone. See <see cref="HybridScores.Join(TaggerModel, NetModel)"/>.</param>
internal sealed record TaggerModel(Lexicon Lexicon, EmissionTable Emissions, ChainTransitions Transitions, ConfidenceCurve Confidence, NetModel? Net = null)
{
    /// <summary>Where a net stands beside the chain: the chain as it is without it.</summary>
    public TaggerModel? ChainAlone { get; init; }
}
