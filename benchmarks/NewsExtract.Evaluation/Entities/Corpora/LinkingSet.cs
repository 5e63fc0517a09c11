using System.Text.Json;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Entities.Corpora;

/// <summary>A set of documents with linked mentions.</summary>
/// <param name="Name">Its folder, and its file where that is not called <c>docs</c>: <c>gum_linking.news</c>.</param>
/// <param name="Path">Where it was read from.</param>
/// <param name="Documents">The documents.</param>
internal sealed record LinkingSet(string Name, string Path, IReadOnlyList<LinkingDocument> Documents)
{
    private const string Extension = ".jsonl.gz";
    private const string OnlyFile = "docs";

    /// <summary>Finds and reads <c>entities/&lt;set&gt;/*.jsonl.gz</c> of a data folder, in ordinal order of the paths.</summary>
    /// <exception cref="CorpusException">A file cannot be read.</exception>
    public static IEnumerable<LinkingSet> Find(string dataFolder, LabelMap labels)
        => EntityFolders.Of(dataFolder)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*" + Extension).Order(StringComparer.Ordinal))
            .Select(path => Read(path, labels));

    private static LinkingSet Read(string path, LabelMap labels)
    {
        string folder = System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path)!);
        string file = System.IO.Path.GetFileName(path)[..^Extension.Length];
        LinkingReader reader = new(labels, folder);
        List<LinkingDocument> documents = [];
        foreach (JsonElement line in GzipJsonLines.Read(path))
        {
            try
            {
                documents.Add(reader.Read(line));
            }
            catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException or IndexOutOfRangeException)
            {
                throw new CorpusException($"'{path}' line {documents.Count + 1} is no document with linked mentions: {broken.Message}", broken);
            }
        }

        return new(file == OnlyFile ? folder : $"{folder}.{file}", path, documents);
    }
}
