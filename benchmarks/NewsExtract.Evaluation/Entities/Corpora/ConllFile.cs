using System.Text;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Entities.Corpora;

/// <summary>Reads files of one token a line with its tag in the last column, a blank line between sentences and <c>-DOCSTART-</c> before documents.</summary>
internal static class ConllFile
{
    private const string DocumentMark = "-DOCSTART-";

    /// <summary>The documents of a packed file; all sentences are one document where nothing parts them.</summary>
    /// <exception cref="CorpusException">The file is no gzip file, or a line has no tag.</exception>
    public static IReadOnlyList<ConllDocument> ReadPacked(string path)
    {
        try
        {
            return Read(Encoding.UTF8.GetString(GzipJsonLines.ReadBytes(path)), path);
        }
        catch (InvalidDataException broken)
        {
            throw new CorpusException($"'{path}' is not a whole gzip file: {broken.Message}", broken);
        }
    }

    /// <summary>The documents of a file's text.</summary>
    /// <param name="content">The text.</param>
    /// <param name="path">Where it came from, for messages.</param>
    /// <exception cref="CorpusException">A line has no tag.</exception>
    public static IReadOnlyList<ConllDocument> Read(string content, string path)
    {
        List<ConllDocument> documents = [];
        List<ConllSentence> sentences = [];
        List<string> tokens = [], tags = [];
        int number = 0;
        foreach (string line in content.Split('\n'))
        {
            number++;
            if (PythonText.Strip(line).Length == 0)
            {
                EndSentence();
                continue;
            }

            string[] columns = Columns(line.TrimEnd('\r'));
            if (columns[0].StartsWith(DocumentMark, StringComparison.Ordinal))
            {
                EndSentence();
                EndDocument();
                continue;
            }

            if (columns.Length < 2)
            {
                throw new CorpusException($"'{path}' line {number} is '{columns[0]}': a token without a tag.");
            }

            tokens.Add(columns[0]);
            tags.Add(columns[^1]);
        }

        EndSentence();
        EndDocument();
        return documents;

        void EndSentence()
        {
            if (tokens.Count > 0)
            {
                sentences.Add(new([.. tokens], [.. tags]));
                tokens.Clear();
                tags.Clear();
            }
        }

        void EndDocument()
        {
            if (sentences.Count > 0)
            {
                documents.Add(new([.. sentences]));
                sentences.Clear();
            }
        }
    }

    /// <summary>Writes documents with tags in place of the gold's: of each document the tags of each sentence.</summary>
    public static void Write(string path, IReadOnlyList<ConllDocument> documents, Func<int, int, string[]> tagsOf)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using StreamWriter writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        for (int document = 0; document < documents.Count; document++)
        {
            writer.WriteLine($"{DocumentMark}\tO");
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

    // Tokens may hold blanks where tabs part the columns.
    private static string[] Columns(string line) => line.Contains('\t', StringComparison.Ordinal)
        ? line.Split('\t')
        : PythonText.CollapseWhiteSpace(line).Split(' ');
}
