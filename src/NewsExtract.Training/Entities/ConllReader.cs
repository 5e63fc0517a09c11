using System.Text;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities;

/// <summary>Reads files of one token and tag a line, with a blank line between sentences and <c>-DOCSTART-</c> between documents.</summary>
internal static class ConllReader
{
    private const string DocumentStart = "-DOCSTART-";

    /// <exception cref="CorpusException">A line has no tag.</exception>
    public static IReadOnlyList<ConllDocument> Read(string path)
    {
        List<ConllDocument> documents = [];
        List<ConllSentence> sentences = [];
        List<string> tokens = [];
        List<string> tags = [];
        int number = 0;
        foreach (string line in Encoding.UTF8.GetString(GzipJsonLines.ReadBytes(path)).Split('\n'))
        {
            number++;
            string text = line.TrimEnd('\r');
            if (text.StartsWith(DocumentStart, StringComparison.Ordinal))
            {
                EndSentence();
                EndDocument();
            }
            else if (string.IsNullOrWhiteSpace(text))
            {
                EndSentence();
            }
            else
            {
                int tab = text.LastIndexOf('\t');
                if (tab < 1)
                {
                    throw new CorpusException($"'{path}' line {number} is '{text}', not a token, a tab and a tag.");
                }

                tokens.Add(text[..tab]);
                tags.Add(text[(tab + 1)..]);
            }
        }

        EndSentence();
        EndDocument();
        return documents;

        void EndSentence()
        {
            if (tokens.Count > 0)
            {
                sentences.Add(new ConllSentence([.. tokens], [.. tags]));
                tokens.Clear();
                tags.Clear();
            }
        }

        void EndDocument()
        {
            if (sentences.Count > 0)
            {
                documents.Add(new ConllDocument([.. sentences]));
                sentences.Clear();
            }
        }
    }
}
