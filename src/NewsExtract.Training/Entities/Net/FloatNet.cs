using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Training.Entities.Net;

/// <summary>The net as it was trained, in floats.</summary>
/// <param name="Words">Hashes of words, in any order.</param>
/// <param name="Vectors">A vector for unknown words, then one for each word.</param>
/// <param name="Characters">The characters it knows, in any order.</param>
/// <param name="CharVectors">A vector for nothing, one for unknown characters, then one for each.</param>
/// <param name="CharConvolution">From three characters to the features of letters.</param>
/// <param name="Dense">From <see cref="DenseFeatures"/>.</param>
/// <param name="Context">From the mean vectors of neighbours elsewhere.</param>
/// <param name="Projection">To the rows of the blocks.</param>
/// <param name="Norm">Normalizes them.</param>
/// <param name="Blocks">The layers.</param>
/// <param name="Labels">To the labels.</param>
/// <param name="Transitions">Scores of one label behind another.</param>
internal sealed record FloatNet(
    uint[] Words,
    float[][] Vectors,
    char[] Characters,
    float[][] CharVectors,
    FloatLayer CharConvolution,
    FloatLayer Dense,
    FloatLayer Context,
    FloatLayer Projection,
    LayerNorm Norm,
    (FloatLayer Layer, LayerNorm Norm)[] Blocks,
    FloatLayer Labels,
    ChainTransitions Transitions);
