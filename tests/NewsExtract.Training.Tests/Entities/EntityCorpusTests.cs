using System.IO.Compression;
using System.Text;
using FluentAssertions;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Entities;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Entities;

public sealed class EntityCorpusTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Long_stretches_without_marks_are_cut_between_sentences()
    {
        Write("essays", string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("word\tO\n", 30)) + "\n", 200)));

        IReadOnlyList<ConllDocument> documents = EntityCorpus.Read(_data.Path, new CorpusPart("essays", "train"));

        documents.Should().HaveCount(4);
        documents.Sum(document => document.Sentences.Count).Should().Be(200);
        documents.Should().OnlyContain(document => document.Sentences.Sum(sentence => sentence.Tokens.Length) <= 2000);
    }

    [Fact]
    public void One_document_in_several_can_be_taken()
    {
        Write("notes", "-DOCSTART-\tO\n\na\tO\n\n-DOCSTART-\tO\n\nb\tO\n\n-DOCSTART-\tO\n\nc\tO\n");

        EntityCorpus.Read(_data.Path, new CorpusPart("notes", "train", Every: 2)).Select(document => document.Sentences[0].Tokens[0]).Should().Equal("a", "c");
    }

    [Fact]
    public void A_corpus_that_is_missing_is_named_with_the_cure()
        => FluentActions.Invoking(() => EntityCorpus.Read(_data.Path, new CorpusPart("nowhere", "train"))).Should().Throw<CorpusException>().WithMessage("*nowhere*--data DIR*");

    [Fact]
    public void Styles_change_the_letters_and_nothing_else()
    {
        ConllDocument document = new([new ConllSentence(["Ada", "moored"], ["B-PER", "O"])]);

        LetterStyles.InCapitals(document).Sentences[0].Should().BeEquivalentTo(new ConllSentence(["ADA", "MOORED"], ["B-PER", "O"]));
        LetterStyles.InSmallLetters(document).Sentences[0].Should().BeEquivalentTo(new ConllSentence(["ada", "moored"], ["B-PER", "O"]));
    }

    private void Write(string set, string text)
    {
        string path = _data.At("entities", set, "train.conll.gz");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using GZipStream gzip = new(File.Create(path), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(text));
    }
}
