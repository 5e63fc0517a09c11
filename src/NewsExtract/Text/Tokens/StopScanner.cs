namespace NewsExtract.Text.Tokens;

/// <summary>Decides whether a full stop behind a word belongs to it: abbreviations, initials, names of hosts and files.</summary>
internal static class StopScanner
{
    private const int LongestDottedPart = 3;

    /// <summary>Unknown words before a stop and a small letter are abbreviations when they are no longer.</summary>
    private const int LongestUnknown = 5;

    /// <summary>End of the token that begins at <paramref name="start"/> and whose first letters end at <paramref name="stop"/>, where a full stop is.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int start, int stop)
    {
        int dotted = DottedEnd(text, start, stop);
        if (dotted > stop)
        {
            return dotted;
        }

        bool isInside = stop + 1 < text.Length && (CharClasses.Of(text[stop + 1]) & CharClass.WordPart) != 0;
        return isInside ? EndWithInnerStop(text, start, stop) : stop + (IsAbbreviation(text, start, stop) ? 1 : 0);
    }

    /// <summary>End of <c>U.S.</c>, <c>p.m.</c>, <c>Ph.D.</c>, <c>J.K.</c>; 0 when the word is none.</summary>
    private static int DottedEnd(ReadOnlySpan<char> text, int start, int stop)
    {
        int part = start;
        int end = 0;
        bool hasSingle = false;
        bool isFirst = true;
        for (int i = stop; i < text.Length && text[i] == '.' && i - part is > 0 and <= LongestDottedPart && IsLetters(text[part..i]); i = EndOfLetters(text, part))
        {
            hasSingle |= i - part == 1;
            part = i + 1;
            end = isFirst ? 0 : part;
            isFirst = false;
        }

        if (!hasSingle || part == start)
        {
            return 0;
        }

        int rest = EndOfLetters(text, part) - part;
        if (rest is > 0 and <= LongestDottedPart && (part + rest == text.Length || !WordScanner.IsPart(text, part + rest, out _)))
        {
            // The last stop is missing: U.S
            return part + rest;
        }

        // Initials that a name is glued to: J.Smith
        return end > 0 ? end : rest > 0 && (CharClasses.Of(text[part]) & CharClass.Upper) != 0 ? part : 0;
    }

    private static int EndWithInnerStop(ReadOnlySpan<char> text, int start, int stop)
    {
        ReadOnlySpan<char> word = text[start..stop];
        CharClass behind = CharClasses.Of(text[stop + 1]);
        int host = EndOfHost(text, stop);
        if (HostNames.EndsWithDomain(text[start..host]))
        {
            return host;
        }

        SentenceWord kind = SentenceWords.Of(word);
        if ((kind & SentenceWord.Title) != 0 || ((kind & SentenceWord.Number) != 0 && (behind & CharClass.Digit) != 0))
        {
            return stop + 1;
        }

        bool isCased = (CharClasses.Of(text[stop - 1]) & CharClass.Upper) == 0 && (behind & CharClass.Upper) == 0;
        return isCased && (behind & CharClass.Letter) != 0 && SpacelessScript.Of(text[stop + 1]) == 0 ? host : stop;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int start, int stop)
    {
        ReadOnlySpan<char> word = text[start..stop];
        int next = stop + 1;
        if (next < text.Length && text[next] == '.')
        {
            return false;
        }

        while (next < text.Length && SentenceMarks.IsCloser(text[next]))
        {
            next++;
        }

        SentenceWord kind = SentenceWords.Of(word);
        if (next == text.Length)
        {
            return (kind & SentenceWord.Maybe) != 0;
        }

        while (next < text.Length && CharClasses.IsSpace(text[next]))
        {
            next++;
        }

        CharClass behind = next < text.Length ? CharClasses.Of(text[next]) : CharClass.None;
        bool goesOnSmall = (behind & (CharClass.Letter | CharClass.Upper)) == CharClass.Letter || text[Math.Min(next, text.Length - 1)] is ',' or ';';
        return word.Length == 1
            || (kind & (SentenceWord.Title | SentenceWord.Maybe)) != 0
            || ((kind & SentenceWord.Number) != 0 && (behind & (CharClass.Digit | CharClass.Upper)) != 0)
            || (goesOnSmall && word.Length <= LongestUnknown && IsLetters(word));
    }

    private static int EndOfHost(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (WordScanner.IsPart(text, i, out _) || (i + 1 < text.Length && text[i] is '.' or '-' or '_' && WordScanner.IsPart(text, i + 1, out _))))
        {
            _ = WordScanner.IsPart(text, i, out int length);
            i += length;
        }

        return i;
    }

    private static int EndOfLetters(ReadOnlySpan<char> text, int i)
    {
        int limit = Math.Min(text.Length, i + LongestDottedPart + 1);
        while (i < limit && (CharClasses.Of(text[i]) & CharClass.Letter) != 0)
        {
            i++;
        }

        return i;
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if ((CharClasses.Of(c) & CharClass.Letter) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
