using FluentAssertions;
using NewsExtract.Entities.Model;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Models;
using NewsExtract.Tests.Entities.Tagging.Net;
using Xunit;

namespace NewsExtract.Tests.Entities.Model;

public class NetModelFileTests
{
    [Theory]
    [InlineData(32, 2, 32)]
    [InlineData(128, 4, 64)]
    [InlineData(16, 0, 16)]
    public void A_net_comes_back_as_it_was_written(int width, int blocks, int words)
    {
        NetModel model = SmallNets.Random(1, width, blocks, words);

        NetModel read = NetModelFile.Read(new ModelFileReader(NetModelFile.ToArray(model)));

        read.Words.Rows.Should().Equal(model.Words.Rows);
        read.Characters.Products.Should().Equal(model.Characters.Products);
        read.Blocks.Should().HaveCount(blocks);
        NetModelFile.ToArray(read).Should().Equal(NetModelFile.ToArray(model));
    }

    [Fact]
    public void A_model_with_a_net_finds_other_names_than_without()
    {
        byte[] chain = TaggerModelFile.ToArray(SmallModels.Random(2)), net = NetModelFile.ToArray(SmallNets.Random(2));
        EntityModel model = EntityModel.Load(new MemoryStream(chain), new MemoryStream(net));
        const string Text = "On Tuesday the mayor of Larnaca, Andreas Vyras, met Maria Ioannou of the Port Authority in Nicosia.";

        IReadOnlyList<EntityMention> accurate = new EntityTagger(model: model).Tag(Text);
        IReadOnlyList<EntityMention> fast = new EntityTagger(EntityOptions.Default with { Accuracy = EntityAccuracy.Fast }, model).Tag(Text);

        fast.Should().Equal(new EntityTagger(model: EntityModel.Load(new MemoryStream(chain))).Tag(Text));
        accurate.Should().NotEqual(fast);
        model.NetDigest.Should().MatchRegex("^[0-9a-f]{64}$").And.NotBe(model.Digest);
    }

    [Fact]
    public void A_model_without_a_net_has_no_digest_of_one()
        => EntityModel.Load(new MemoryStream(TaggerModelFile.ToArray(SmallModels.Random(3)))).NetDigest.Should().BeNull();

    [Fact]
    public void Files_in_the_wrong_order_are_told_apart()
    {
        byte[] chain = TaggerModelFile.ToArray(SmallModels.Random(4)), net = NetModelFile.ToArray(SmallNets.Random(4));

        FluentActions.Invoking(() => EntityModel.Load(new MemoryStream(net), new MemoryStream(chain))).Should().Throw<ModelFormatException>().WithMessage("*has no field*");
        FluentActions.Invoking(() => EntityModel.Load(new MemoryStream(chain), new MemoryStream(chain))).Should().Throw<ModelFormatException>().WithMessage("*net*");
    }

    [Fact]
    public void Every_changed_byte_is_noticed()
    {
        byte[] bytes = NetModelFile.ToArray(SmallNets.Random(5));
        for (int at = 0; at < bytes.Length; at += 97)
        {
            byte[] changed = [.. bytes];
            changed[at] ^= 0x10;

            FluentActions.Invoking(() => NetModelFile.Read(new ModelFileReader(changed))).Should().Throw<ModelFormatException>();
        }
    }

    public static TheoryData<string, object> Broken()
    {
        NetModel net = SmallNets.Random(6);
        float[] high = [.. net.Norm.Factors];
        high[3] = 1e6f;
        return new()
        {
            { "*share*", net with { ChainShare = 1.5f } },
            { "*share*", net with { ChainShare = float.NaN } },
            { "*beyond*", net with { Norm = new LayerNorm(high, net.Norm.Offsets) } },
            { "*beyond*", net with { Norm = new LayerNorm([.. high.Select(_ => float.NaN)], net.Norm.Offsets) } },
            { "*blocks*", net with { Blocks = [.. Enumerable.Repeat(net.Blocks[0], 17)] } },
            { "*layer*", net with { Labels = SmallNets.Linear(new Random(1), net.Width, 32) } },
            { "*projection*", net with { Projection = SmallNets.Linear(new Random(1), 32, 32) } },
            { "*multiple*", net with { Context = SmallNets.Linear(new Random(1), 64, 2064) } },
            { "*scale*", net with { Words = new NetVocabulary(net.Words.Hashes(), net.Words.Rows, [.. net.Words.Scales.Select(_ => (ushort)0x7FC0)]) } },
            { "*character*", net with { Characters = new CharConvolution(new CharAlphabet(['b', 'a']), new short[4 * 3 * 16], new short[16], new float[16]) } },
            { "*beyond*", net with { Characters = new CharConvolution(new CharAlphabet(['a']), [.. Enumerable.Repeat((short)20000, 3 * 3 * 16)], new short[16], new float[16]) } },
        };
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_no_net_may_hold_is_told(string message, object net)
        => FluentActions.Invoking(() => NetModelFile.Read(new ModelFileReader(NetModelFile.ToArray((NetModel)net)))).Should().Throw<ModelFormatException>().WithMessage(message);

    [Fact]
    public void Numbers_as_large_as_may_be_give_finite_scores_and_mentions()
    {
        NetModel small = SmallNets.Random(7);
        NetModel net = small with
        {
            Projection = Extreme(small.Projection),
            Blocks = [.. Enumerable.Repeat(new ConvolutionBlock(Extreme(small.Blocks[0].Linear), new LayerNorm([.. small.Norm.Factors.Select(_ => 1e4f)], small.Norm.Offsets)), 16)],
            Labels = Extreme(small.Labels),
        };
        EntityModel model = EntityModel.Load(new MemoryStream(TaggerModelFile.ToArray(SmallModels.Random(7))), new MemoryStream(NetModelFile.ToArray(net)));

        new EntityTagger(model: model).Tag("The mayor of Larnaca met Maria Ioannou. Yes.").Should().OnlyContain(mention => mention.Confidence >= 0 && mention.Confidence <= 1);
    }

    private static QuantizedLinear Extreme(QuantizedLinear linear)
        => new(linear.Inputs, [.. Enumerable.Range(0, linear.Inputs * linear.Outputs).Select(i => (sbyte)(i % 3 == 0 ? 127 : -128))], [.. linear.Scales.Select(_ => 1e4f)], [.. linear.Biases.Select(_ => -1e4f)]);
}
