using System.Runtime.InteropServices;
using System.Text;
using FluentAssertions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Entities;
using NewsExtract.Training.Entities.Net;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Entities.Net;

public sealed class NetDataTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sets_are_written_as_the_format_says()
    {
        OpenLabels map = OpenLabels.Of("worldwide");
        var words = new NetWords();
        var writer = new NetDataWriter(_folder.Path, EntityModel.Embedded.Tagger, words);
        NetDocument first = new(Document("Vyras/B-Person spoke/O", "They/O met/O Vyras/B-Person ./O"), map, 1, 0);
        NetDocument second = new(Document("Maria/B-Person Vyras/I-Person"), map, 0.5f, 3);

        int tokens = writer.Write("dev", [first, second], hasScores: true);

        tokens.Should().Be(8);
        Values<int>("tok").Should().Equal(0, 1, 2, 3, 0, 4, 5, 0);
        Values<int>("sent").Should().Equal(2, 0, 6, 0, 8, 1);
        Values<float>("weight").Should().Equal(1, 1, 0.5f);
        Values<int>("part").Should().Equal(0, 0, 3);
        Values<byte>("feat").Should().HaveCount(8 * DenseFeatures.Count);
        Values<float>("crf").Should().HaveCount(8 * TagScheme.RowLength);
        Values<ulong>("allow")[0].Should().Be(1UL << TagScheme.FirstSingle);
        File.ReadAllLines(_folder.At("dev.gold")).Should().Equal("B-Person", "O", "O", "O", "B-Person", "O", "B-Person", "I-Person");

        // The first Vyras stands beside the second one of its document, and that of the other document alone.
        int[] contexts = Values<int>("ctx");
        contexts[..4].Should().Equal(-1, 4, -1, -1);
        contexts[16..20].Should().Equal(0, -1, -1, -1);
        contexts[28..].Should().OnlyContain(context => context == -1);
    }

    [Fact]
    public void Words_are_written_with_the_taggers_own_hashes_and_the_letters_that_are_read()
    {
        var words = new NetWords();
        foreach (string word in new[] { "Éva", "“", "counterrevolutionaries", "Éva" })
        {
            words.Number(word);
        }

        NetWordWriter.Write(_folder.Path, words);

        File.ReadAllLines(_folder.At("words.txt")).Should().Equal("Éva", "“", "counterrevolutionaries");
        Read<uint>("words.hash").Should().Equal(WordForm.HashOf("éva"), WordForm.HashOf("\""), WordForm.HashOf("counterrevolutionaries"));
        new string(Read<char>("words.chars")).Should().Be("Éva".PadRight(16, '\0') + "“".PadRight(16, '\0') + "counterrevnaries");
    }

    [Theory]
    [InlineData("""{"size":2,"words":["the","Of"],"vectors":{"the":[0.1""")]
    [InlineData("""{"words":["the","Of"]}""")]
    public void The_words_of_a_file_of_vectors_are_its_list(string json)
        => VectorWords.Read(Encoding.UTF8.GetBytes(json), "test").Should().Equal("the", "Of");

    [Theory]
    [InlineData("""{"size":2}""")]
    [InlineData("""{"words":["the","Of""")]
    [InlineData("nothing")]
    public void A_file_without_such_a_list_is_told(string json)
        => FluentActions.Invoking(() => VectorWords.Read(Encoding.UTF8.GetBytes(json), "test")).Should().Throw<CorpusException>().WithMessage("*'test'*");

    private T[] Values<T>(string kind)
        where T : struct => Read<T>($"dev.{kind}");

    private T[] Read<T>(string file)
        where T : struct => MemoryMarshal.Cast<byte, T>(File.ReadAllBytes(_folder.At(file))).ToArray();

    private static ConllDocument Document(params string[] sentences)
        => new([.. sentences.Select(sentence => sentence.Split(' ').Select(token => token.Split('/')).ToArray())
            .Select(tokens => new ConllSentence([.. tokens.Select(token => token[0])], [.. tokens.Select(token => token[1])]))]);
}
