using FluentAssertions;
using NewsExtract.Entities.Model;
using NewsExtract.Entities.Tagging;
using NewsExtract.Models;
using Xunit;

namespace NewsExtract.Tests.Entities.Model;

public class TaggerModelFileTests
{
    [Fact]
    public void A_model_comes_back_as_it_was_written()
    {
        TaggerModel model = SmallModels.Random(1);

        TaggerModel read = TaggerModelFile.Read(new ModelFileReader(TaggerModelFile.ToArray(model)));

        Rows(read).Should().Equal(Rows(model));
        Infos(read).Should().Equal(Infos(model));
        TaggerModelFile.ToArray(read).Should().Equal(TaggerModelFile.ToArray(model));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_part_that_is_cut_short_is_told_as_such(int part)
    {
        TaggerModel model = SmallModels.Random(6);
        var file = new ModelFileWriter();
        Action<FieldWriter>[] parts =
        [
            field => LexiconCodec.WriteWords(model.Lexicon, field),
            field => LexiconCodec.WritePhrases(model.Lexicon, field),
            field => EmissionTableCodec.Write(model.Emissions, field),
        ];
        for (int i = 0; i < parts.Length; i++)
        {
            file.Add((ushort)i, i == part ? field => field.Bytes(Written(parts[part])[..^1]) : parts[i]);
        }

        var read = new ModelFileReader(file.ToArray());
        Action reading = () => ModelParts.Read(
            () => LexiconCodec.Read(read.Field(0, "words"), read.Field(1, "phrases")),
            () => EmissionTableCodec.Read(read.Field(2, "emissions")));

        reading.Should().Throw<ModelFormatException>().WithMessage($"*'{new[] { "words", "phrases", "emissions" }[part]}'*");
    }

    [Fact]
    public void A_model_of_a_file_of_its_own_tags()
    {
        using var file = new MemoryStream(TaggerModelFile.ToArray(SmallModels.Random(2)));

        EntityModel model = EntityModel.Load(file);

        model.Digest.Should().MatchRegex("^[0-9a-f]{64}$");
        new EntityTagger(model: model).Invoking(tagger => tagger.Tag("Some words and a Name.")).Should().NotThrow();
    }

    [Fact]
    public void Every_changed_byte_is_noticed()
    {
        byte[] bytes = TaggerModelFile.ToArray(SmallModels.Random(3));
        for (int at = 0; at < bytes.Length; at += 97)
        {
            byte[] changed = [.. bytes];
            changed[at] ^= 0x10;

            FluentActions.Invoking(() => EntityModel.Load(new MemoryStream(changed))).Should().Throw<ModelFormatException>();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(200)]
    public void A_file_that_is_cut_short_is_noticed(int length)
    {
        byte[] bytes = TaggerModelFile.ToArray(SmallModels.Random(4))[..length];

        FluentActions.Invoking(() => EntityModel.Load(new MemoryStream(bytes))).Should().Throw<ModelFormatException>();
    }

    [Fact]
    public void The_model_of_the_other_kind_is_told_apart()
    {
        byte[] entities = TaggerModelFile.ToArray(SmallModels.Random(5));

        FluentActions.Invoking(() => ArticleModel.Load(new MemoryStream(entities))).Should().Throw<ModelFormatException>().WithMessage("*has no field*");
    }

    private static byte[] Written(Action<FieldWriter> write)
    {
        var field = new FieldWriter();
        write(field);
        return field.Content.ToArray();
    }

    private static IEnumerable<sbyte> Rows(TaggerModel model) => Enumerable.Range(0, model.Emissions.Count).SelectMany(number =>
    {
        sbyte[] row = new sbyte[TagScheme.RowLength];
        model.Emissions.CopyRow(number, row);
        return row;
    });

    private static IEnumerable<WordInfo> Infos(TaggerModel model) => Enumerable.Range(0, model.Lexicon.WordCount).Select(model.Lexicon.InfoAt);

    [Fact]
    public void No_stream_is_an_error() => FluentActions.Invoking(() => EntityModel.Load(null!)).Should().Throw<ArgumentNullException>();
}
