using System.IO.Compression;
using System.Text;

namespace NewsExtract.Training.Tests.Support;

/// <summary>Writes linking sets of one document each.</summary>
internal static class SmallLinkingCorpus
{
    public static void Write(TemporaryFolder data)
    {
        const string tokens = """
            {"doc": "NAME", "split": "SPLIT", "sents": [["Ann", "Jones", "met", "Bo"], ["Jones", "left"]], "mentions": [
            {"sent": 0, "start": 0, "end": 2, "type": "person", "group": "1"}, {"sent": 0, "start": 3, "end": 4, "type": "person", "group": "2"},
            {"sent": 1, "start": 0, "end": 1, "type": "person", "group": "1"}]}
            """;
        foreach (string set in new[] { "bio", "interview" })
        {
            Gzip(data.At("entities", "gum_linking", set + ".jsonl.gz"), OneLine(tokens.Replace("NAME", set, StringComparison.Ordinal).Replace("SPLIT", "dev", StringComparison.Ordinal)));
        }

        Gzip(
            data.At("entities", "gum_linking", "news.jsonl.gz"),
            OneLine(tokens.Replace("NAME", "first", StringComparison.Ordinal).Replace("SPLIT", "train", StringComparison.Ordinal))
            + OneLine(tokens.Replace("NAME", "second", StringComparison.Ordinal).Replace("SPLIT", "dev", StringComparison.Ordinal)));
        Gzip(data.At("entities", "news_fair_linking", "docs.jsonl.gz"), OneLine("""
            {"id": 7, "text": "😀 Lviv, Ukraine on Monday. Lviv won.", "mentions": [
            {"start": 2, "end": 6, "entity": "Q1", "type": "Q27096213|Q43229"}, {"start": 2, "end": 15, "entity": "<NIL>", "type": "OTHER"},
            {"start": 19, "end": 25, "entity": "DATETIME", "type": "DATETIME"}, {"start": 27, "end": 31, "entity": "Q1", "type": "Q43229"}]}
            """));
    }

    public static void Gzip(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using GZipStream gzip = new(File.Create(path), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string OneLine(string json) => json.ReplaceLineEndings(" ") + "\n";
}
