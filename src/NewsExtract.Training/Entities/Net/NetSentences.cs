using NewsExtract.Entities.Tagging;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Training.Entities.Net;

/// <summary>The sentences of a text that have tokens, the longest cut as the tagger does.</summary>
internal static class NetSentences
{
    public static IEnumerable<(int Start, int End)> Of(TokenList tokens)
    {
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int end = tokens.SentenceEnd(sentence);
            for (int start = tokens.SentenceStart(sentence); start < end; start += NameTagger.LongestSentence)
            {
                yield return (start, Math.Min(end, start + NameTagger.LongestSentence));
            }
        }
    }
}
