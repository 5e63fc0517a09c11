using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities;

/// <summary>A corpus to train on.</summary>
/// <param name="Set">Name of its folder.</param>
/// <param name="Split">Name of its file.</param>
/// <param name="Weight">Weight of its sentences against those of the main corpus.</param>
/// <param name="HasOwnFeatures">Whether some of its features are also counted apart, so that what is peculiar to it does not enter the model.</param>
/// <param name="Every">Only one document in so many is taken.</param>
internal sealed record CorpusPart(string Set, string Split, double Weight = 1, bool HasOwnFeatures = false, int Every = 1);

/// <summary>The annotated corpora.</summary>
internal static class EntityCorpus
{
    /// <summary>The set whose sentences are in no order.</summary>
    private const string Shuffled = "gmb";

    /// <summary>Tokens a document has at most; a set without marks between its documents is cut into stretches of this length.</summary>
    private const int LongestDocument = 2000;

    /// <summary>The documents of a part, cut where they are long; sentences of a set that was shuffled stand alone.</summary>
    public static IReadOnlyList<ConllDocument> Read(string data, CorpusPart part)
    {
        IEnumerable<ConllDocument> documents = Read(data, part.Set, part.Split);
        documents = part.Set == Shuffled
            ? documents.SelectMany(document => document.Sentences.Select(sentence => new ConllDocument([sentence])))
            : documents.SelectMany(Cut);
        return [.. documents.Where((_, number) => number % part.Every == 0)];
    }

    private static IEnumerable<ConllDocument> Cut(ConllDocument document)
    {
        List<ConllSentence> sentences = [];
        int tokens = 0;
        foreach (ConllSentence sentence in document.Sentences)
        {
            if (tokens + sentence.Tokens.Length > LongestDocument && sentences.Count > 0)
            {
                yield return new ConllDocument([.. sentences]);
                sentences.Clear();
                tokens = 0;
            }

            sentences.Add(sentence);
            tokens += sentence.Tokens.Length;
        }

        yield return new ConllDocument([.. sentences]);
    }

    /// <exception cref="CorpusException">The corpus is missing or broken.</exception>
    public static IReadOnlyList<ConllDocument> Read(string data, string set, string split)
    {
        string path = Path.Combine(data, "entities", set, split + ".conll.gz");
        return File.Exists(path) ? ConllReader.Read(path) : throw new CorpusException($"No corpus: there is no file '{path}'; pass --data DIR, a folder with entities/<set>/<split>.conll.gz in it.");
    }
}
