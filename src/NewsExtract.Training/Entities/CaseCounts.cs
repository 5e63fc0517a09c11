using System.Text.Json;
using NewsExtract.Entities.Tagging;
using NewsExtract.Text.Tokens;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities;

/// <summary>Counts how words are written within the sentences of plain news: the truth about case that a headline in capitals hides.</summary>
internal static class CaseCounts
{
    /// <summary>A rarer word says nothing about how it is mostly written.</summary>
    private const int Fewest = 5;

    /// <summary>The share of small initials of each word that is frequent enough, by its hash.</summary>
    /// <exception cref="CorpusException">The corpus is missing or broken.</exception>
    public static IEnumerable<KeyValuePair<uint, double>> LowerShares(string data)
    {
        SortedDictionary<uint, (int Small, int All)> counts = [];
        var tokens = new TokenList();
        foreach (JsonElement document in PlainNews.Read(data))
        {
            string text = document.GetProperty("text").GetString() ?? "";
            Tokenizer.Fill(text, tokens);
            for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
            {
                Count(text, tokens.Tokens[tokens.SentenceStart(sentence)..tokens.SentenceEnd(sentence)], counts);
            }
        }

        return counts.Where(count => count.Value.All >= Fewest).Select(count => KeyValuePair.Create(count.Key, (double)count.Value.Small / count.Value.All));
    }

    /// <summary>Counts the words of a sentence, without the first and those behind a quote, which are capitalised whatever they are.</summary>
    private static void Count(string text, ReadOnlySpan<Token> sentence, SortedDictionary<uint, (int Small, int All)> counts)
    {
        bool isBehindWord = false;
        foreach (Token token in sentence)
        {
            WordForm form = WordForm.Of(text.AsSpan(token.Start, token.Length));
            bool isSmall = form.Case == WordCase.Lower;
            if (isBehindWord && (isSmall || form.Case == WordCase.Capitalized))
            {
                (int small, int all) = counts.GetValueOrDefault(form.Word);
                counts[form.Word] = (small + (isSmall ? 1 : 0), all + 1);
            }

            isBehindWord = form.Case != WordCase.None || form.Sign == ',';
        }
    }
}
