using NewsExtract.Models;

namespace NewsExtract.Classification;

/// <summary>The model that comes in the assembly, read once, when it is first asked for. Thread-safe.</summary>
internal static class EmbeddedBlockModel
{
    private static readonly Lazy<ArticleModel> Model = new(() => new ArticleModel(EmbeddedModelFile.Open("block-model.bin")));

    /// <exception cref="InvalidOperationException">The assembly was built without a model.</exception>
    public static ArticleModel Instance => Model.Value;
}
