using NewsExtract.Models;
using NewsExtract.Models.Trees;
using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>
/// A <see cref="BlockModel"/> as a file. A new part of the model takes an id here, a line in <see cref="Write"/> and one in
/// <see cref="Read(Stream)"/>; ids are never used again for something else.
/// </summary>
internal static class BlockModelFile
{
    private const ushort FeaturesId = 1;
    private const ushort OddsId = 2;
    private const ushort HtmlTreesId = 4;
    private const ushort TextDraftId = 5;
    private const ushort TextTreesId = 6;
    private const ushort RolesId = 7;

    public static byte[] ToArray(BlockModel model)
    {
        var file = new ModelFileWriter();
        file.Add(FeaturesId, field => field.Varint(FeatureList()));
        file.Add(OddsId, field => OddsTableCodec.Write(model.Odds, field));
        file.Add(HtmlTreesId, field => TreeEnsembleCodec.Write(model.HtmlTrees, field));
        file.Add(TextDraftId, field => TreeEnsembleCodec.Write(model.TextDraft, field));
        file.Add(TextTreesId, field => TreeEnsembleCodec.Write(model.TextTrees, field));
        file.Add(RolesId, field => RoleModelCodec.Write(model.Roles, field));
        return file.ToArray();
    }

    public static void Write(BlockModel model, Stream stream) => stream.Write(ToArray(model));

    /// <exception cref="ModelFormatException">The stream holds no block model that this version can read.</exception>
    public static BlockModel Read(Stream stream) => Read(ModelFileReader.Read(stream));

    /// <inheritdoc cref="Read(Stream)"/>
    public static BlockModel Read(ModelFileReader file)
    {
        uint features = file.Field(FeaturesId, "features").Varint();
        if (features != FeatureList())
        {
            throw new ModelFormatException($"The model was trained on another list of features ({features:x8}, here {FeatureList():x8}). Train it anew, or load one made for this version of NewsExtract.");
        }

        return new BlockModel(
            OddsTableCodec.Read(file.Field(OddsId, "odds")),
            TreeEnsembleCodec.Read(file.Field(HtmlTreesId, "trees for HTML"), BlockColumns.HtmlFeatures),
            TreeEnsembleCodec.Read(file.Field(TextDraftId, "first stage for plain text"), BlockColumns.TextFeatures),
            TreeEnsembleCodec.Read(file.Field(TextTreesId, "second stage for plain text"), BlockColumns.TextFeatures),
            RoleModelCodec.Read(file.Field(RolesId, "roles")));
    }

    /// <summary>Trees ask for features by number; the names tell when the numbers have come to mean something else.</summary>
    private static uint FeatureList() => StableHash.Of(string.Join(' ', Enum.GetNames<BlockFeature>()));
}
