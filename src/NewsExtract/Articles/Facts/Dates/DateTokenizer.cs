using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Cuts a line into numbers, words that dates know, other words, and signs.</summary>
internal static class DateTokenizer
{
    private const int LongestPhrase = 3;

    /// <summary>How many tokens of the text fit; the rest of the text is left.</summary>
    /// <param name="text">The line.</param>
    /// <param name="language">Primary subtag, or empty.</param>
    /// <param name="tokens">Where the tokens go.</param>
    public static int Read(ReadOnlySpan<char> text, ReadOnlySpan<char> language, Span<DateToken> tokens)
    {
        int count = 0;
        bool isApart = true;
        for (int i = 0; i < text.Length && count < tokens.Length;)
        {
            char c = text[i];
            if (IsBlank(c))
            {
                isApart = true;
                i++;
                continue;
            }

            DateToken token = DigitOf(c) >= 0 ? Number(text, i, isApart) : IsWordPart(c) ? Word(text, i, isApart, language) : Sign(c, i, isApart);
            bool isMore = !isApart && count > 0 && IsUnknownUnspaced(token, text) && IsUnknownUnspaced(tokens[count - 1], text);
            if (isMore)
            {
                tokens[count - 1] = tokens[count - 1] with { End = token.End };
            }
            else
            {
                tokens[count++] = token;
            }

            isApart = false;
            i = token.End;
        }

        return count;
    }

    private static bool IsUnknownUnspaced(DateToken token, ReadOnlySpan<char> text)
        => token is { Kind: DateTokenKind.Word, Word: DateWord.None, Month: 0 } && (CharClasses.Of(text[token.Start]) & CharClass.Unspaced) != 0;

    private static DateToken Number(ReadOnlySpan<char> text, int start, bool isApart)
    {
        const int Largest = 99_999_999;
        int end = start;
        int value = 0;
        for (; end < text.Length && DigitOf(text[end]) is >= 0 and int digit; end++)
        {
            value = value > Largest ? value : (value * 10) + digit;
        }

        return new DateToken { Kind = DateTokenKind.Number, Start = start, End = end, Value = value, IsApart = isApart };
    }

    private static DateToken Sign(char c, int start, bool isApart)
    {
        // Full-width signs, and the dashes and the minus that stand for a hyphen.
        char sign = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c is '‐' or '‑' or '−' ? '-' : c;
        return new DateToken { Kind = DateTokenKind.Sign, Start = start, End = start + 1, Value = sign, IsApart = isApart };
    }

    private static DateToken Word(ReadOnlySpan<char> text, int start, bool isApart, ReadOnlySpan<char> language)
    {
        bool isUnspaced = (CharClasses.Of(text[start]) & CharClass.Unspaced) != 0;
        Span<int> ends = stackalloc int[LongestPhrase];
        int first = WordEnd(text, start);
        int end = isUnspaced ? LongestKnown(text, start, language) : LongestKnown(text, start, ends[..PhraseEnds(text, start, ends)], language);
        if (end == 0)
        {
            end = isUnspaced ? start + 1 : first;
        }

        ReadOnlySpan<char> word = text[start..end];
        _ = DateWords.Embedded.TryGet(word, language, out DateWords.Meaning meaning);
        return new DateToken
        {
            Kind = DateTokenKind.Word,
            Start = start,
            End = end,
            Word = meaning.Word,
            Month = meaning.Month,
            Zone = DateWords.Embedded.TryGetZone(word, out int minutes) ? minutes : null,
            IsApart = isApart,
            IsNative = meaning.IsNative,
            IsCapital = !char.IsLower(text[start]),
        };
    }

    /// <summary>End of the longest known word that begins in a text without spaces; 0 when none does.</summary>
    private static int LongestKnown(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> language)
    {
        int last = start + 1;
        int limit = Math.Min(text.Length, start + DateWords.Embedded.LongestWord);
        while (last < limit && (IsWordPart(text[last]) || text[last] == '.'))
        {
            last++;
        }

        for (int end = last; end > start; end--)
        {
            if (DateWords.Embedded.TryGet(text[start..end], language, out _))
            {
                return end;
            }
        }

        return 0;
    }

    private static int LongestKnown(ReadOnlySpan<char> text, int start, ReadOnlySpan<int> ends, ReadOnlySpan<char> language)
    {
        for (int i = ends.Length - 1; i >= 0; i--)
        {
            if (DateWords.Embedded.TryGet(text[start..ends[i]], language, out _))
            {
                return ends[i];
            }
        }

        return 0;
    }

    /// <summary>The ends of the first word, the first two and the first three, as far as one sign or blank (or both) parts them.</summary>
    private static int PhraseEnds(ReadOnlySpan<char> text, int start, Span<int> ends)
    {
        int count = 0;
        for (int i = start; count < ends.Length && i < text.Length && IsWordPart(text[i]);)
        {
            i = ends[count++] = WordEnd(text, i);
            i += i < text.Length && text[i] is '.' or '\'' or '’' or '-' ? 1 : 0;
            i += i < text.Length && IsBlank(text[i]) ? 1 : 0;
        }

        return count;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && IsWordPart(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsBlank(char c) => CharClasses.IsSpace(c) || c is '\u200E' or '\u200F' or '\u00AD';

    private static bool IsWordPart(char c) => (CharClasses.Of(c) & (CharClass.Letter | CharClass.Joiner)) != 0 || c == '\u200C';

    /// <summary>The value of a decimal digit of any script, or -1.</summary>
    private static int DigitOf(char c)
        => char.IsAsciiDigit(c) ? c - '0' : c < 128 ? -1 : System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(c);
}
