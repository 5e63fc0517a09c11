using System.Text.Json;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities;

/// <summary>News articles without labels.</summary>
internal static class PlainNews
{
    /// <summary>The documents, each with a <c>text</c>.</summary>
    /// <exception cref="CorpusException">The corpus is missing or broken.</exception>
    public static IEnumerable<JsonElement> Read(string data)
    {
        string path = Path.Combine(data, "stories", "background", "docs.jsonl.gz");
        return File.Exists(path) ? GzipJsonLines.Read(path) : throw new CorpusException($"No plain news: there is no file '{path}'; pass --data DIR, a folder with stories/background in it.");
    }
}
