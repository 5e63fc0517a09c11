using System.Globalization;
using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Cuts a line into numbers, words that dates know, other words, and signs.</summary>
internal static class DateTokenizer
{
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

            DateToken token = DigitOf(c) >= 0 ? Number(text, i, isApart) : PhraseLookup.IsWordPart(c) ? Word(text, i, isApart, language) : Sign(c, i, isApart);
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
        int end = PhraseLookup.LongestAt(DateWords.Embedded.Table, text, start, out DateWords.Meaning[] meanings);
        DateWords.Meaning meaning = end > 0 ? DateWords.MeaningIn(language, meanings) : default;
        if (end == 0)
        {
            end = (CharClasses.Of(text[start]) & CharClass.Unspaced) != 0 ? start + 1 : PhraseLookup.WordEnd(text, start);
        }

        return new DateToken
        {
            Kind = DateTokenKind.Word,
            Start = start,
            End = end,
            Word = meaning.Word,
            Month = meaning.Month,
            Zone = DateWords.Embedded.TryGetZone(text[start..end], out int minutes) ? minutes : null,
            IsApart = isApart,
            IsNative = meaning.IsNative,
            IsCapital = !char.IsLower(text[start]),
        };
    }

    private static bool IsBlank(char c) => CharClasses.IsSpace(c) || c is '\u200E' or '\u200F' or '\u00AD';

    /// <summary>The value of a decimal digit of any script, or -1.</summary>
    private static int DigitOf(char c)
        => char.IsAsciiDigit(c) ? c - '0' : c < 128 ? -1 : CharUnicodeInfo.GetDecimalDigitValue(c);
}
