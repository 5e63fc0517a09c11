using NewsExtract.Models;

namespace NewsExtract.Entities.Model;

/// <summary>The model that comes in the assembly, and the net beside it; each is read once, when it is first asked for. Thread-safe.</summary>
internal static class EmbeddedEntityModel
{
    private static readonly Lazy<EntityModel> Model = new(() => new EntityModel(EmbeddedModelFile.Open("entity-model.bin"), () => EmbeddedModelFile.OpenIfThere("entity-net.bin")));

    /// <exception cref="InvalidOperationException">The assembly was built without a model.</exception>
    public static EntityModel Instance => Model.Value;
}
