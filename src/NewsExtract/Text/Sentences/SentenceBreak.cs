namespace NewsExtract.Text;

/// <summary>Decides whether a full stop, question mark or the like ends a sentence.</summary>
internal static class SentenceBreak
{
    /// <summary>Longer words are neither abbreviations nor starters.</summary>
    private const int LongestWord = 24;

    private const int LongestDottedPart = 3;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="mark">The first of the marks.</param>
    /// <param name="marksEnd">Behind the last of them.</param>
    /// <param name="end">Behind the closing quotes and brackets that follow.</param>
    public static bool IsAt(ReadOnlySpan<char> text, int start, int mark, int marksEnd, int end)
    {
        if (end == text.Length || SentenceMarks.IsLineEnd(text[end]))
        {
            return true;
        }

        bool isStop = text[mark] == '.' && marksEnd == mark + 1;
        if (!CharClasses.IsSpace(text[end]))
        {
            return IsGlued(text, start, mark, end, isStop);
        }

        int next = SkipOpeners(text, end);
        if (next == text.Length || SentenceMarks.IsLineEnd(text[next]))
        {
            return true;
        }

        CharClass cls = CharClasses.Of(text[next]);
        bool isUpper = (cls & CharClass.Upper) != 0;
        if (IsLower(text[next], cls) || text[next] is ',' or ';' or ':' || SentenceMarks.IsMark(text[next]))
        {
            return false;
        }

        // Behind a quote or a bracket no abbreviation ends.
        return !isStop || end > marksEnd || EndsAfter(WordBefore(text, start, mark), text, start, mark, next, isUpper, (cls & CharClass.Digit) != 0);
    }

    private static bool EndsAfter(ReadOnlySpan<char> word, ReadOnlySpan<char> text, int start, int mark, int next, bool isUpper, bool isDigit)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return true;
        }

        SentenceWord kind = SentenceWords.Of(word);
        if ((kind & SentenceWord.Title) != 0 || (isDigit && (kind & SentenceWord.Number) != 0))
        {
            return false;
        }

        if (IsShortNumber(word))
        {
            return !IsOrdinal(text, start, mark - word.Length, next);
        }

        bool isInitial = word.Length == 1 && (CharClasses.Of(word[0]) & (CharClass.Letter | CharClass.Unspaced)) == CharClass.Letter && HasCase(word[0]);
        bool mayEnd = isInitial || IsDotted(word) || (kind & SentenceWord.Maybe) != 0;
        return !mayEnd || (isUpper ? IsStarter(text, next) && !(isInitial && IsInitial(text, next)) : !isDigit && !isInitial);
    }

    /// <summary>Two sentences without a blank between them, <c>said.Then</c>, as flattened pages have them; not <c>site.Com</c>, not <c>U.S</c>.</summary>
    private static bool IsGlued(ReadOnlySpan<char> text, int start, int mark, int end, bool isStop)
    {
        int next = end;
        while (next < text.Length && next < end + 2 && SentenceMarks.IsOpener(text[next]))
        {
            next++;
        }

        if (next == text.Length || mark == start)
        {
            return false;
        }

        CharClass before = CharClasses.Of(text[mark - 1]);
        CharClass behind = CharClasses.Of(text[next]);
        if ((before & behind & CharClass.Unspaced) != 0)
        {
            return true;
        }

        bool isClosed = SentenceMarks.IsCloser(text[end - 1]) || SentenceMarks.IsCloser(text[mark - 1]);
        bool isWordBefore = isClosed || (mark - start >= 2 && IsLower(text[mark - 1], before) && (CharClasses.Of(text[mark - 2]) & CharClass.Letter) != 0);
        if (!isWordBefore || (behind & CharClass.Upper) == 0 || IsAddress(text, start, mark))
        {
            return false;
        }

        ReadOnlySpan<char> word = WordAt(text, next);
        int wordEnd = next + word.Length;
        bool isWordBehind = word.Length <= LongestWord && (word.Length == 1 || IsLower(word[1], CharClasses.Of(word[1])) || isClosed)
            && (wordEnd == text.Length || text[wordEnd] is ' ' or '\u00A0' or ',' or '-' or '’' or '\'');
        return isWordBehind && (!isStop || (SentenceWords.Of(word) & SentenceWord.Domain) == 0) && (SentenceWords.Of(WordBefore(text, start, mark)) & SentenceWord.Title) == 0;
    }

    /// <summary>True when the token that ends at <paramref name="mark"/> is part of an address or a path.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text, int start, int mark)
    {
        for (int i = mark - 1; i >= start && i > mark - 60 && !CharClasses.IsSpace(text[i]); i--)
        {
            if (text[i] is '/' or '@' or '\\' or '_' or '=' or '&' or '.')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>3. September</c>, <c>am 3. Spieltag</c>, <c>1. Open the box</c>; not <c>aged 23. The</c>.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> text, int start, int numberStart, int next)
    {
        if (numberStart == start)
        {
            return true;
        }

        if ((SentenceWords.Of(WordAt(text, next)) & SentenceWord.OrdinalNoun) != 0)
        {
            return true;
        }

        int wordEnd = numberStart;
        while (wordEnd > start && wordEnd > numberStart - 2 && SentenceMarks.IsBlank(text[wordEnd - 1]))
        {
            wordEnd--;
        }

        return wordEnd < numberStart && (SentenceWords.Of(WordBefore(text, start, wordEnd)) & SentenceWord.BeforeOrdinal) != 0 && !IsStarter(text, next);
    }

    private static bool IsShortNumber(ReadOnlySpan<char> word)
        => word.Length <= 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]) && char.IsAsciiDigit(word[word.Length / 2]);

    /// <summary><c>U.S</c>, <c>p.m</c>, <c>z.B</c>: letters and stops, no part long.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        int part = 0;
        bool hasStop = false;
        foreach (char c in word)
        {
            bool isStop = c == '.';
            if (!isStop && (CharClasses.Of(c) & CharClass.Letter) == 0)
            {
                return false;
            }

            hasStop |= isStop;
            part = isStop ? 0 : part + 1;
            if (part > LongestDottedPart)
            {
                return false;
            }
        }

        return hasStop;
    }

    private static bool IsStarter(ReadOnlySpan<char> text, int next) => (SentenceWords.Of(WordAt(text, next)) & SentenceWord.Starter) != 0;

    private static bool IsLower(char c, CharClass cls)
        => (cls & (CharClass.Letter | CharClass.Upper)) == CharClass.Letter && HasCase(c);

    /// <summary>True when the word at <paramref name="next"/> is one letter with a stop: some prepositions are initials as well.</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int next)
        => next + 1 < text.Length && text[next + 1] == '.';

    private static bool HasCase(char c) => char.IsUpper(c) || char.ToUpperInvariant(c) != c || c == 'ß';

    private static int SkipOpeners(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (SentenceMarks.IsBlank(text[i]) || SentenceMarks.IsOpener(text[i])))
        {
            i++;
        }

        return i;
    }

    /// <summary>The word with its inner stops, hyphens and apostrophes that ends at <paramref name="end"/>; a little longer than any known one when it is long.</summary>
    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int start, int end)
    {
        int i = end;
        while (i > start && i > end - LongestWord - 1 && ((CharClasses.Of(text[i - 1]) & CharClass.WordPart) != 0 || text[i - 1] is '.' or '°'))
        {
            i--;
        }

        return text[i..end];
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && i <= start + LongestWord && (CharClasses.Of(text[i]) & CharClass.WordPart) != 0)
        {
            i++;
        }

        return text[start..i];
    }
}
