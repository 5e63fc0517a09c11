using System.Text;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities;

/// <summary>Reads files of one token a line with its tag in the last column, a blank line between sentences and <c>-DOCSTART-</c> before documents.</summary>
internal static class ConllReader
{
    /// <summary>Stands before a document.</summary>
    public const string DocumentMark = "-DOCSTART-";

    /// <summary>The documents of a packed file; all sentences are one document where nothing parts them.</summary>
    /// <exception cref="CorpusException">The file is no gzip file, or a line has no tag.</exception>
    public static IReadOnlyList<ConllDocument> Read(string path)
    {
        try
        {
            return Parse(Encoding.UTF8.GetString(GzipJsonLines.ReadBytes(path)), path);
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
    public static IReadOnlyList<ConllDocument> Parse(string content, string path)
    {
        List<ConllDocument> documents = [];
        List<ConllSentence> sentences = [];
        List<string> tokens = [], tags = [];
        int number = 0;
        foreach (string line in content.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
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

    // Tokens may hold blanks where tabs part the columns.
    private static string[] Columns(string line) => line.Contains('\t', StringComparison.Ordinal)
        ? line.Split('\t')
        : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
