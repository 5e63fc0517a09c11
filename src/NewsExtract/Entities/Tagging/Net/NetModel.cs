namespace NewsExtract.Entities.Tagging.Net;

/// <summary>Everything the net learned, and how its scores join those of the chain. Immutable and thread-safe.</summary>
/// <param name="Words">Vectors of words.</param>
/// <param name="Characters">Features of letters.</param>
/// <param name="Dense">From <see cref="DenseFeatures"/>.</param>
/// <param name="Context">From <see cref="DocumentContext"/>.</param>
/// <param name="Projection">From all of these, one behind the other, to the rows of the blocks.</param>
/// <param name="Norm">Normalizes these rows.</param>
/// <param name="Blocks">The layers, from first to last.</param>
/// <param name="Labels">From the last rows to scores of labels, <see cref="TagScheme.RowLength"/> of them.</param>
/// <param name="Transitions">Scores of one label behind another.</param>
/// <param name="ChainShare">Share of the chain's scores in the sum, 0 to 1; the rest is the net's.</param>
/// <param name="Confidence">From the probabilities of both together to calibrated ones.</param>
internal sealed record NetModel(
    NetVocabulary Words,
    CharConvolution Characters,
    QuantizedLinear Dense,
    QuantizedLinear Context,
    QuantizedLinear Projection,
    LayerNorm Norm,
    ConvolutionBlock[] Blocks,
    QuantizedLinear Labels,
    ChainTransitions Transitions,
    float ChainShare,
    ConfidenceCurve Confidence)
{
    /// <summary>Length of the rows of the blocks.</summary>
    public int Width => Norm.Width;
}
