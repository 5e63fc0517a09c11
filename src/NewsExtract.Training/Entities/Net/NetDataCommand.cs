using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities.Net;

/// <summary>
/// Writes what the script <c>train_net.py</c> trains the net from, computed by the tagger's own code: tokens, features, contexts, what labels are open, and the
/// scores of the chain on the development split and on plain articles. The format is told in <see cref="NetDataWriter"/>, <see cref="NetWordWriter"/> and <see cref="VectorWords"/>.
/// </summary>
internal static class NetDataCommand
{
    private const string MainCorpus = "worldwide";

    /// <param name="data">Folder of the corpora.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="vectors">The file of word vectors; null when its words are not needed.</param>
    /// <param name="hasMainCorpus">Whether the main corpus is trained on.</param>
    /// <param name="progress">Where it says how far it is.</param>
    public static void Run(string data, string folder, string? vectors, bool hasMainCorpus, Action<string> progress)
    {
        var options = new EntityTrainingOptions();
        TaggerModel chain = EntityModel.Embedded.Tagger;
        Directory.CreateDirectory(folder);
        var words = new NetWords();
        var writer = new NetDataWriter(folder, chain, words);
        progress($"train, {writer.Write("train", Train(data, options, hasMainCorpus), hasScores: false):N0} tokens");
        ConllDocument[] dev = [.. EntityCorpus.Read(data, new CorpusPart(MainCorpus, "dev"))];
        OpenLabels map = OpenLabels.Of(MainCorpus);
        progress($"dev, {writer.Write("dev", dev.Select(document => new NetDocument(document, map, 1, 0)), hasScores: true):N0} tokens");
        writer.Write("dev-caps", dev.Select(document => new NetDocument(LetterStyles.InCapitals(document), map, 1, 0)), hasScores: true);
        progress($"plain, {writer.Write("plain", PlainDocuments.Read(data, options.Parts.Count), hasScores: true):N0} tokens");
        NetWordWriter.Write(folder, words);
        NetDataWriter.WriteTransitions(folder, chain.Transitions);
        if (vectors is not null)
        {
            progress($"vectors, {VectorWords.Write(vectors, Path.Combine(folder, "vectors.hash")):N0} words");
        }
    }

    private static IEnumerable<NetDocument> Train(string data, EntityTrainingOptions options, bool hasMainCorpus)
    {
        for (int part = 0; part < options.Parts.Count; part++)
        {
            CorpusPart corpus = options.Parts[part];
            if (!hasMainCorpus && corpus.Set == MainCorpus)
            {
                continue;
            }

            OpenLabels map = OpenLabels.Of(corpus.Set);
            int number = 0;
            foreach (ConllDocument document in EntityCorpus.Read(data, corpus))
            {
                foreach (ConllDocument style in LetterStyles.Of(document, number, options.StyleEvery))
                {
                    yield return new NetDocument(style, map, (float)corpus.Weight, part);
                }

                number++;
            }
        }
    }
}
