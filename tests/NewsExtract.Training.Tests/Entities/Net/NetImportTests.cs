using FluentAssertions;
using NewsExtract.Entities.Model;
using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Models;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Entities;
using NewsExtract.Training.Entities.Net;
using Xunit;

namespace NewsExtract.Training.Tests.Entities.Net;

public class NetImportTests
{
    private static readonly ConfidenceCurve Curve = new(new float[TagScheme.TypeCount], new float[TagScheme.TypeCount]);
    private static readonly Lexicon Nothing = new([], [], [], []);

    private static readonly ConllDocument[] Documents =
    [
        Document("The mayor of Larnaca met Andreas Vyras .", "Vyras spoke of the counterrevolutionaries-in-chief .", "On Monday Larnaca met Vyras ."),
        Document("VYRAS MET THE MAYOR OF LARNACA TODAY"),
        Document("Yes"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Rounding_changes_the_scores_a_little(int seed)
    {
        FloatNet trained = SmallFloatNet.Read(seed);

        RoundingError error = RoundingError.Measure(trained, NetRounding.Round(trained, 0.4f, Curve), Nothing, Documents, CancellationToken.None);

        error.Worst.Should().BeInRange(1e-6f, 0.05f);
        error.Mean.Should().BeInRange(1e-6, 0.01);
    }

    [Fact]
    public void Weights_of_another_net_are_far_off()
    {
        NetModel other = NetRounding.Round(SmallFloatNet.Read(5), 0.4f, Curve);

        RoundingError.Measure(SmallFloatNet.Read(4), other, Nothing, Documents, CancellationToken.None).Worst.Should().BeGreaterThan(0.3f);
    }

    [Fact]
    public void A_rounded_net_can_be_written_and_read()
    {
        NetModel net = NetRounding.Round(SmallFloatNet.Read(6), 0.4f, Curve);

        NetModel read = NetModelFile.Read(new ModelFileReader(NetModelFile.ToArray(net)));

        read.Blocks.Should().HaveCount(SmallFloatNet.Blocks);
        read.Labels.Outputs.Should().Be(TagScheme.RowLength);
        NetModelFile.ToArray(read).Should().Equal(NetModelFile.ToArray(net));
    }

    [Fact]
    public void Words_keep_their_vectors_though_they_are_sorted()
    {
        FloatNet trained = SmallFloatNet.Read(7);
        NetVocabulary words = NetRounding.Round(trained, 0.4f, Curve).Words;

        words.Hashes().Should().BeInAscendingOrder();
        for (int word = 0; word < trained.Words.Length; word++)
        {
            float[] vector = new float[words.Width];
            words.AddTo(words.Find(trained.Words[word]), vector);
            vector.Zip(trained.Vectors[word + 1]).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 0.006f);
        }
    }

    [Fact]
    public void Transitions_keep_their_places()
    {
        ChainTransitions transitions = SmallFloatNet.Read(8).Transitions;
        var file = TensorFile.Parse(SmallFloatNet.File(8).ToArray(), "test");
        float[] rows = file.Floats("transitions", TagScheme.LabelCount, TagScheme.LabelCount);

        transitions.Score(3, 7).Should().Be(rows[(3 * TagScheme.LabelCount) + 7]);
        transitions.Starts[5].Should().Be(file.Floats("starts", TagScheme.LabelCount)[5]);
    }

    public static TheoryData<string, byte[]> Broken() => new()
    {
        { "*does not start*", [1, 2, 3] },
        { "*no tensor 'words'*", new TensorBytes().ToArray() },
        { "*cut short*", SmallFloatNet.File(1).ToArray()[..^3] },
        { "*cut short*", [.. SmallFloatNet.File(1).ToArray(), 1, 0] },
        { "*'dense.weight'*40*", SmallFloatNet.File(1).AddLayer("dense", new Random(1), 16, 39).ToArray() },
        { "*'words'*Single*UInt32*", SmallFloatNet.File(1).Add("words", new float[3], 3).ToArray() },
        { "*not finite*", SmallFloatNet.File(1).Add("starts", [float.NaN], 1).ToArray() },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_weights_are_told(string message, byte[] bytes)
        => FluentActions.Invoking(() => FloatNetReader.Read(TensorFile.Parse(bytes, "test"))).Should().Throw<CorpusException>().WithMessage(message);

    [Fact]
    public void A_missing_file_is_told() => FluentActions.Invoking(() => TensorFile.Read("/nowhere/net")).Should().Throw<CorpusException>().WithMessage("*train_net.py*");

    private static ConllDocument Document(params string[] sentences)
        => new([.. sentences.Select(sentence => sentence.Split(' ')).Select(tokens => new ConllSentence(tokens, [.. tokens.Select(_ => "O")]))]);
}
