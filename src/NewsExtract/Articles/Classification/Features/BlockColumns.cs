using NewsExtract.Models.Trees;

namespace NewsExtract.Classification;

/// <summary>The columns of a matrix of block features.</summary>
internal static class BlockColumns
{
    public const int TextFeatures = (int)BlockFeature.DraftPage + 1;

    public const int HtmlFeatures = (int)BlockFeature.Count;

    public static Span<float> Column(this FeatureMatrix matrix, BlockFeature feature) => matrix.Column((int)feature);
}
