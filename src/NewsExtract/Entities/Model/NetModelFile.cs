using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Models;
using NewsExtract.Text;

namespace NewsExtract.Entities.Model;

/// <summary>A <see cref="NetModel"/> as a file. All sizes are in it; ids are never used again for something else, nor one of another model's.</summary>
internal static class NetModelFile
{
    private const ushort FeaturesId = 96;
    private const ushort WordsId = 97;
    private const ushort CharactersId = 98;
    private const ushort DenseId = 99;
    private const ushort ContextId = 100;
    private const ushort ProjectionId = 101;
    private const ushort BlocksId = 102;
    private const ushort LabelsId = 103;
    private const ushort TransitionsId = 104;
    private const ushort ShareId = 105;
    private const ushort ConfidenceId = 106;

    public static byte[] ToArray(NetModel model)
    {
        var file = new ModelFileWriter();
        file.Add(FeaturesId, field => field.Varint(Features()));
        file.Add(WordsId, field => NetVocabularyCodec.Write(model.Words, field));
        file.Add(CharactersId, field => CharConvolutionCodec.Write(model.Characters, field));
        file.Add(DenseId, field => QuantizedLinearCodec.Write(model.Dense, field));
        file.Add(ContextId, field => QuantizedLinearCodec.Write(model.Context, field));
        file.Add(ProjectionId, field =>
        {
            QuantizedLinearCodec.Write(model.Projection, field);
            LayerNormCodec.Write(model.Norm, field);
        });
        file.Add(BlocksId, field => WriteBlocks(model.Blocks, field));
        file.Add(LabelsId, field => QuantizedLinearCodec.Write(model.Labels, field));
        file.Add(TransitionsId, field => ChainTransitionsCodec.Write(model.Transitions, field));
        file.Add(ShareId, field => field.Single(model.ChainShare));
        file.Add(ConfidenceId, field => ConfidenceCurveCodec.Write(model.Confidence, field));
        return file.ToArray();
    }

    /// <exception cref="ModelFormatException">The file holds no net that this version can read.</exception>
    public static NetModel Read(ModelFileReader file)
    {
        uint features = file.Field(FeaturesId, "net features").Varint();
        if (features != Features())
        {
            throw new ModelFormatException($"The net was trained for other types or features ({features:x8}, here {Features():x8}). Train it anew, or load one made for this version of NewsExtract.");
        }

        NetVocabulary words = NetVocabularyCodec.Read(file.Field(WordsId, "net words"));
        CharConvolution characters = CharConvolutionCodec.Read(file.Field(CharactersId, "net characters"));
        FieldReader field = file.Field(DenseId, "net dense features");
        QuantizedLinear dense = QuantizedLinearCodec.Read(ref field, DenseFeatures.Count);
        field = file.Field(ContextId, "net document context");
        QuantizedLinear context = QuantizedLinearCodec.Read(ref field, 2 * words.Width);
        field = file.Field(ProjectionId, "net projection");
        QuantizedLinear projection = QuantizedLinearCodec.Read(ref field, words.Width + characters.Outputs + dense.Outputs + context.Outputs);
        LayerNorm norm = LayerNormCodec.Read(ref field, projection.Outputs);
        ConvolutionBlock[] blocks = ReadBlocks(file.Field(BlocksId, "net blocks"), norm.Width);
        field = file.Field(LabelsId, "net labels");
        QuantizedLinear labels = QuantizedLinearCodec.Read(ref field, norm.Width, TagScheme.RowLength);
        ChainTransitions transitions = ChainTransitionsCodec.Read(file.Field(TransitionsId, "net transitions"));
        field = file.Field(ShareId, "share of the chain");
        float share = field.Single();
        return share is >= 0 and <= 1
            ? new NetModel(words, characters, dense, context, projection, norm, blocks, labels, transitions, share, ConfidenceCurveCodec.Read(file.Field(ConfidenceId, "net confidence")))
            : throw field.Broken($"it is {share}, which is not between 0 and 1");
    }

    private static void WriteBlocks(ConvolutionBlock[] blocks, FieldWriter field)
    {
        field.Varint((uint)blocks.Length);
        foreach (ConvolutionBlock block in blocks)
        {
            QuantizedLinearCodec.Write(block.Linear, field);
            LayerNormCodec.Write(block.Norm, field);
        }
    }

    private static ConvolutionBlock[] ReadBlocks(FieldReader field, int width)
    {
        uint count = field.Varint();
        if (count > NetLimits.Blocks)
        {
            throw field.Broken($"there are {count} blocks; at most {NetLimits.Blocks} can be");
        }

        var blocks = new ConvolutionBlock[count];
        for (int i = 0; i < blocks.Length; i++)
        {
            QuantizedLinear linear = QuantizedLinearCodec.Read(ref field, ConvolutionBlock.Window * width, width);
            blocks[i] = new ConvolutionBlock(linear, LayerNormCodec.Read(ref field, width));
        }

        return blocks;
    }

    /// <summary>Tells when the labels, or the meaning of the features, have changed.</summary>
    private static uint Features() => StableHash.Of($"net {string.Join(' ', TagScheme.Types)} {DenseFeatures.Version} {DenseFeatures.Count}");
}
