using NewsExtract.Models;
using NewsExtract.Models.Trees;
using NewsExtract.Stories.Comparison;
using NewsExtract.Stories.Signatures;
using NewsExtract.Text;

namespace NewsExtract.Stories.Model;

/// <summary>A <see cref="StoryModel"/> as a file. Ids of fields are never used again for something else, nor one of another model's.</summary>
internal static class StoryModelFile
{
    private const ushort FeaturesId = 64;
    private const ushort TermsId = 65;
    private const ushort TreesId = 66;
    private const ushort CurveId = 67;

    public static byte[] ToArray(TermTable terms, PairModel pairs)
    {
        var file = new ModelFileWriter();
        file.Add(FeaturesId, field => field.Varint(Features()));
        file.Add(TermsId, field => TermTable.Write(terms, field));
        file.Add(TreesId, field => TreeEnsembleCodec.Write(pairs.Trees, field));
        file.Add(CurveId, field =>
        {
            field.Single(pairs.Slope);
            field.Single(pairs.Offset);
        });
        return file.ToArray();
    }

    /// <exception cref="ModelFormatException">The file holds no story model that this version can read.</exception>
    public static (TermTable Terms, PairModel Pairs) Read(ModelFileReader file)
    {
        uint features = file.Field(FeaturesId, "pair features").Varint();
        if (features != Features())
        {
            throw new ModelFormatException($"The model was trained for other features ({features:x8}, here {Features():x8}). Train it anew, or load one made for this version of NewsExtract.");
        }

        FieldReader terms = file.Field(TermsId, "terms");
        FieldReader curve = file.Field(CurveId, "curve");
        return (TermTable.Read(ref terms), new PairModel(TreeEnsembleCodec.Read(file.Field(TreesId, "trees"), (int)PairFeature.Count), curve.Single(), curve.Single()));
    }

    /// <summary>Tells when the features, or their meaning, have changed.</summary>
    private static uint Features() => StableHash.Of($"{string.Join(' ', Enum.GetNames<PairFeature>())} {PairFeatures.Version}");
}
