namespace NewsExtract.Classification;

/// <summary>The model that comes in the assembly, read once, when it is first asked for. Thread-safe.</summary>
internal static class EmbeddedBlockModel
{
    private const string Resource = "block-model.bin";

    private static readonly Lazy<ArticleModel> Model = new(Load);

    /// <exception cref="InvalidOperationException">The assembly was built without a model.</exception>
    public static ArticleModel Instance => Model.Value;

    private static ArticleModel Load()
    {
        using Stream stream = typeof(EmbeddedBlockModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(
                $"This build of NewsExtract has no model: its resource '{Resource}' is missing. Put a trained model at src/NewsExtract/Articles/Classification/Data/{Resource} and build again, or pass one of {nameof(ArticleModel)}.{nameof(ArticleModel.Load)} to the extractor.");
        return ArticleModel.Load(stream);
    }
}
