using NewsExtract.Training.Corpora;
using NewsExtract.Training.Corpora.Stories;

namespace NewsExtract.Evaluation.Stories.Corpora;

/// <summary>The story sets of a data folder: every <c>stories/&lt;set&gt;</c>, whatever its name.</summary>
/// <param name="DocumentSets">The sets of clusters, in ordinal order of their names.</param>
/// <param name="PairSets">The sets of pairs, likewise.</param>
/// <param name="PassedOver">A line for each folder without labels.</param>
internal sealed record StoryCorpus(IReadOnlyList<StoryDocumentSet> DocumentSets, IReadOnlyList<StoryPairSet> PairSets, IReadOnlyList<string> PassedOver)
{
    private const string Documents = "docs.jsonl.gz";
    private const string Pairs = "pairs.jsonl.gz";

    /// <summary>Finds and reads the sets.</summary>
    /// <exception cref="CorpusException">There is none, or a file cannot be read.</exception>
    public static StoryCorpus Load(string dataFolder)
    {
        string stories = Path.Combine(dataFolder, "stories");
        List<StoryDocumentSet> documentSets = [];
        List<StoryPairSet> pairSets = [];
        List<string> passedOver = [];
        string[] folders = Directory.Exists(stories) ? Directory.GetDirectories(stories) : [];
        foreach (string folder in folders.OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            string name = Path.GetFileName(folder);
            int before = documentSets.Count + pairSets.Count;
            string documentsPath = Path.Combine(folder, Documents);
            if (File.Exists(documentsPath) && StoryReader.Documents(documentsPath) is var documents && documents.Any(document => document.Cluster is not null))
            {
                documentSets.Add(new(name, documentsPath, documents));
            }

            string pairsPath = Path.Combine(folder, Pairs);
            if (File.Exists(pairsPath) && StoryReader.Pairs(pairsPath) is { Count: > 0 } pairs)
            {
                pairSets.Add(new(name, pairsPath, pairs));
            }

            if (documentSets.Count + pairSets.Count == before)
            {
                passedOver.Add($"{name}: passed over, since it has neither {Documents} with clusters nor {Pairs}");
            }
        }

        return documentSets.Count + pairSets.Count > 0
            ? new(documentSets, pairSets, passedOver)
            : throw new CorpusException($"No story sets: looked for '{Path.Combine(stories, "*", Documents)}' and {Pairs}; pass --data DIR, the folder that holds stories/.");
    }
}
