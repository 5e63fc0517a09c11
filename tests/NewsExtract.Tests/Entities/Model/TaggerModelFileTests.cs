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

        read.Emissions.Weights.Should().Equal(model.Emissions.Weights);
        read.Lexicon.Infos.Should().Equal(model.Lexicon.Infos);
        TaggerModelFile.ToArray(read).Should().Equal(TaggerModelFile.ToArray(model));
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

    [Fact]
    public void No_stream_is_an_error() => FluentActions.Invoking(() => EntityModel.Load(null!)).Should().Throw<ArgumentNullException>();
}
