using NewsExtract.Entities.Tagging;
using NewsExtract.Models;
using NewsExtract.Text;

namespace NewsExtract.Entities.Model;

/// <summary>
/// A <see cref="TaggerModel"/> as a file. A new part of the model takes an id here, a line in <see cref="ToArray"/> and one in <see cref="Read"/>; ids are
/// never used again for something else, nor one of the block model's.
/// </summary>
internal static class TaggerModelFile
{
    private const ushort LabelsId = 32;
    private const ushort WordsId = 33;
    private const ushort PhrasesId = 34;
    private const ushort EmissionsId = 35;
    private const ushort TransitionsId = 36;
    private const ushort ConfidenceId = 37;

    public static byte[] ToArray(TaggerModel model)
    {
        var file = new ModelFileWriter();
        file.Add(LabelsId, field => field.Varint(Labels()));
        file.Add(WordsId, field => LexiconCodec.WriteWords(model.Lexicon, field));
        file.Add(PhrasesId, field => LexiconCodec.WritePhrases(model.Lexicon, field));
        file.Add(EmissionsId, field => EmissionTableCodec.Write(model.Emissions, field));
        file.Add(TransitionsId, field => ChainTransitionsCodec.Write(model.Transitions, field));
        file.Add(ConfidenceId, field => ConfidenceCurveCodec.Write(model.Confidence, field));
        return file.ToArray();
    }

    /// <exception cref="ModelFormatException">The file holds no entity model that this version can read.</exception>
    public static TaggerModel Read(ModelFileReader file)
    {
        uint labels = file.Field(LabelsId, "entity types").Varint();
        if (labels != Labels())
        {
            throw new ModelFormatException($"The model was trained for other types or features ({labels:x8}, here {Labels():x8}). Train it anew, or load one made for this version of NewsExtract.");
        }

        (Lexicon lexicon, EmissionTable emissions) = ModelParts.Read(
            () => LexiconCodec.Read(file.Field(WordsId, "words"), file.Field(PhrasesId, "phrases")),
            () => EmissionTableCodec.Read(file.Field(EmissionsId, "emissions")));
        return new TaggerModel(
            lexicon,
            emissions,
            ChainTransitionsCodec.Read(file.Field(TransitionsId, "transitions")),
            ConfidenceCurveCodec.Read(file.Field(ConfidenceId, "confidence")));
    }

    /// <summary>Tells when the labels, or the meaning of the features, have changed.</summary>
    private static uint Labels() => StableHash.Of($"{string.Join(' ', TagScheme.Types)} {TokenFeatures.Version}");
}
