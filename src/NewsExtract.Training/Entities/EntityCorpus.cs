using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities;

/// <summary>A corpus to train on.</summary>
/// <param name="Set">Name of its folder.</param>
/// <param name="Split">Name of its file.</param>
/// <param name="Weight">Weight of its sentences against those of the main corpus.</param>
/// <param name="HasOwnFeatures">Whether some of its features are also counted apart, so that what is peculiar to it does not enter the model.</param>
internal sealed record CorpusPart(string Set, string Split, double Weight, bool HasOwnFeatures);

/// <summary>The annotated corpora.</summary>
internal static class EntityCorpus
{
    /// <exception cref="CorpusException">The corpus is missing or broken.</exception>
    public static IReadOnlyList<ConllDocument> Read(string data, string set, string split)
    {
        string path = Path.Combine(data, "entities", set, split + ".conll.gz");
        return File.Exists(path) ? ConllReader.Read(path) : throw new CorpusException($"No corpus: there is no file '{path}'; pass --data DIR, a folder with entities/<set>/<split>.conll.gz in it.");
    }
}
