namespace NewsExtract.Entities.Model;

/// <summary>The model that comes in the assembly, read once, when it is first asked for. Thread-safe.</summary>
internal static class EmbeddedEntityModel
{
    private const string Resource = "entity-model.bin";

    private static readonly Lazy<EntityModel> Model = new(Load);

    /// <exception cref="InvalidOperationException">The assembly was built without a model.</exception>
    public static EntityModel Instance => Model.Value;

    private static EntityModel Load()
    {
        using Stream stream = typeof(EmbeddedEntityModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(
                $"This build of NewsExtract has no entity model: its resource '{Resource}' is missing. Put a trained model at src/NewsExtract/Entities/Model/Data/{Resource} and build again, or pass one of {nameof(EntityModel)}.{nameof(EntityModel.Load)} to the tagger.");
        return EntityModel.Load(stream);
    }
}
