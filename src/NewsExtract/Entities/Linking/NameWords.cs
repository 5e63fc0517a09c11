using System.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>Cuts a stretch of text into the words of a name.</summary>
internal static class NameWords
{
    /// <summary>The words in <paramref name="span"/>, in order. Hyphens and signs part words, full stops and apostrophes do not; "&amp;" is the word "and".</summary>
    public static List<NameWord> Read(ReadOnlySpan<char> text, TextSpan span)
    {
        List<NameWord> words = [];
        var folded = new StringBuilder();
        int start = -1;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && NameFold.IsInWord(text[i]))
            {
                start = start < 0 ? i : start;
                NameFold.Append(folded, text[i]);
                continue;
            }

            if (folded.Length > 0)
            {
                words.Add(new NameWord(start, i - start, folded.ToString(), StartsUpper(text[start..i])));
            }

            folded.Clear();
            start = -1;
            if (i < span.End && text[i] == '&')
            {
                words.Add(new NameWord(i, 1, "and", false));
            }
        }

        return words;
    }

    /// <summary>Folded words with blanks between.</summary>
    public static string Join(List<NameWord> words, int first, int end)
        => end - first == 1 ? words[first].Folded : string.Join(' ', words.GetRange(first, end - first).Select(word => word.Folded));

    private static bool StartsUpper(ReadOnlySpan<char> word)
    {
        int letter = 0;
        while (letter < word.Length && !char.IsLetterOrDigit(word[letter]))
        {
            letter++;
        }

        return letter < word.Length && char.IsUpper(word[letter]);
    }
}
