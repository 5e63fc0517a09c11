using System.Text;
using NewsExtract.Training.Entities;

namespace NewsExtract.Evaluation.Entities.Corpora;

/// <summary>Writes files as <see cref="ConllReader"/> reads them.</summary>
internal static class ConllFile
{
    /// <summary>Writes documents with tags in place of the gold's: of each document the tags of each sentence.</summary>
    public static void Write(string path, IReadOnlyList<ConllDocument> documents, Func<int, int, string[]> tagsOf)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using StreamWriter writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        for (int document = 0; document < documents.Count; document++)
        {
            writer.WriteLine($"{ConllReader.DocumentMark}\tO");
            writer.WriteLine();
            for (int sentence = 0; sentence < documents[document].Sentences.Count; sentence++)
            {
                string[] tags = tagsOf(document, sentence);
                foreach (var (token, tag) in documents[document].Sentences[sentence].Tokens.Zip(tags))
                {
                    writer.WriteLine($"{token}\t{tag}");
                }

                writer.WriteLine();
            }
        }
    }
}
