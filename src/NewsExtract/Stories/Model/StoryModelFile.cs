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
    private const ushort LinearId = 68;
    private const ushort CopiesId = 69;

    public static byte[] ToArray(TermTable terms, PairModel pairs)
    {
        var file = new ModelFileWriter();
        file.Add(FeaturesId, field => field.Varint(FeatureDigest()));
        file.Add(TermsId, field => TermTable.Write(terms, field));
        file.Add(TreesId, field => TreeEnsembleCodec.Write(pairs.Trees, field));
        file.Add(LinearId, field => LinearScore.Write(pairs.Linear, field));
        file.Add(CopiesId, field => TreeEnsembleCodec.Write(pairs.Copies, field));
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
        if (features != FeatureDigest())
        {
            throw new ModelFormatException($"The model was trained for other features ({features:x8}, here {FeatureDigest():x8}). Train it anew, or load one made for this version of NewsExtract.");
        }

        FieldReader terms = file.Field(TermsId, "terms");
        FieldReader curve = file.Field(CurveId, "curve");
        const int Features = (int)PairFeature.Count;
        var pairs = new PairModel(
            TreeEnsembleCodec.Read(file.Field(TreesId, "trees"), Features),
            LinearScore.Read(file.Field(LinearId, "linear score"), Features),
            TreeEnsembleCodec.Read(file.Field(CopiesId, "copies"), Features),
            curve.Single(),
            curve.Single());
        return (TermTable.Read(ref terms), pairs);
    }

    /// <summary>Tells when the features, or their meaning, have changed.</summary>
    private static uint FeatureDigest() => StableHash.Of($"{string.Join(' ', Enum.GetNames<PairFeature>())} {PairFeatures.Version}");
}
