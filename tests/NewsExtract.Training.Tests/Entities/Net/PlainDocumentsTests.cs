using System.IO.Compression;
using System.Text;
using FluentAssertions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Training.Entities.Net;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Entities.Net;

public sealed class PlainDocumentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PlainDocumentsTests()
    {
        // Of these articles the first and the eleventh are taken.
        string[] texts = ["Vyras spoke. Yes.", .. Enumerable.Repeat("Not taken.", PlainDocuments.Every - 1), "They met Vyras."];
        Directory.CreateDirectory(_folder.At("stories/background"));
        using var gzip = new GZipStream(File.Create(_folder.At("stories/background/docs.jsonl.gz")), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => $$"""{"text":"{{text}}"}""" + "\n"))));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_labels_of_plain_articles_are_open()
    {
        NetDocument[] documents = [.. PlainDocuments.Read(_folder.Path, 7)];

        documents.Should().HaveCount(2).And.OnlyContain(document => document.Part == 7);
        documents[0].Document.Sentences.Select(sentence => string.Join('|', sentence.Tokens)).Should().Equal("Vyras|spoke|.", "Yes|.");
        ulong[] allowed = documents[1].Map.Allowed(documents[1].Document.Sentences[0]);
        allowed.Should().HaveCount(4).And.OnlyContain(labels => labels == (1UL << TagScheme.LabelCount) - 1);
    }
}
