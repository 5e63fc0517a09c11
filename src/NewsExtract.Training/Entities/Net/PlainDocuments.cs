using System.Text.Json;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Training.Entities.Net;

/// <summary>News articles without labels, as the tagger cuts them: their labels are all open until a trained net and the chain have read them.</summary>
internal static class PlainDocuments
{
    /// <summary>One article in so many is taken.</summary>
    public const int Every = 10;

    private const string Set = "background";

    /// <summary>The articles.</summary>
    /// <param name="data">Folder of the corpora.</param>
    /// <param name="part">The number they get as a corpus.</param>
    public static IEnumerable<NetDocument> Read(string data, int part)
    {
        OpenLabels map = OpenLabels.Of(Set);
        var tokens = new TokenList();
        int number = 0;
        foreach (JsonElement document in PlainNews.Read(data))
        {
            if (number++ % Every == 0)
            {
                yield return new NetDocument(Cut(document.GetProperty("text").GetString()!, tokens), map, 1, part);
            }
        }
    }

    private static ConllDocument Cut(string text, TokenList tokens)
    {
        Tokenizer.Fill(text, tokens);
        return new ConllDocument([.. Enumerable.Range(0, tokens.SentenceCount).Select(sentence => Cut(text, tokens, sentence))]);
    }

    private static ConllSentence Cut(string text, TokenList tokens, int sentence)
    {
        int start = tokens.SentenceStart(sentence), count = tokens.SentenceEnd(sentence) - start;
        string[] words = [.. Enumerable.Range(start, count).Select(token => text.Substring(tokens[token].Start, tokens[token].Length))];
        return new ConllSentence(words, [.. Enumerable.Repeat("O", count)]);
    }
}
