using NewsExtract.Training.Corpora;
using NewsExtract.Training.Entities;

namespace NewsExtract.Evaluation.Entities.Corpora;

/// <summary>One split of a set of tagged sentences.</summary>
internal sealed class ConllSet
{
    private const string Extension = ".conll.gz";
    private const string FourExtension = ".4.conll.gz";

    /// <summary>Name of the set: its folder.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the split: its file.</summary>
    public required string Split { get; init; }

    /// <summary>The documents with the set's own labels.</summary>
    public required IReadOnlyList<ConllDocument> Documents { get; init; }

    /// <summary>The same documents with PER, ORG, LOC and MISC; null when the set has no such file.</summary>
    public required IReadOnlyList<ConllDocument>? FourClasses { get; init; }

    /// <summary>The files it was read from.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Finds and reads <c>entities/&lt;set&gt;/&lt;split&gt;.conll.gz</c> of a data folder, in ordinal order of the names.</summary>
    /// <exception cref="CorpusException">A file cannot be read, or the two files of a set differ in their sentences.</exception>
    public static IEnumerable<ConllSet> Find(string dataFolder, string split)
        => EntityFolders.Of(dataFolder)
            .Select(folder => (Folder: folder, Path: Path.Combine(folder, split + Extension)))
            .Where(set => File.Exists(set.Path))
            .Select(set => Read(Path.GetFileName(set.Folder), split, set.Path, Path.Combine(set.Folder, split + FourExtension)));

    private static ConllSet Read(string name, string split, string path, string fourPath)
    {
        IReadOnlyList<ConllDocument> documents = ConllReader.Read(path);
        IReadOnlyList<ConllDocument>? four = File.Exists(fourPath) ? ConllReader.Read(fourPath) : null;
        if (four is not null && !Sizes(documents).SequenceEqual(Sizes(four)))
        {
            throw new CorpusException($"'{fourPath}' has other documents, sentences or tokens than '{path}'; the two are to differ in their tags alone.");
        }

        return new()
        {
            Name = name,
            Split = split,
            Documents = documents,
            FourClasses = four,
            Paths = four is null ? [path] : [path, fourPath],
        };
    }

    // Of each document the number of sentences, and of each sentence the number of tokens.
    private static IEnumerable<int> Sizes(IReadOnlyList<ConllDocument> documents)
        => documents.SelectMany(document => document.Sentences.Select(sentence => sentence.Tokens.Length).Prepend(-document.Sentences.Count));
}
