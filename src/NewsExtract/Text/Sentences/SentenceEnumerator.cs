namespace NewsExtract.Text;

/// <summary>Enumerates the sentences of a text; see <see cref="SentenceSplitter"/>.</summary>
internal ref struct SentenceEnumerator(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the sentence stands in the text.</summary>
    public TextSpan Current { get; private set; }

    public readonly SentenceEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        int start = _next;
        while (start < _text.Length && CharClasses.IsSpace(_text[start]))
        {
            start++;
        }

        if (start == _text.Length)
        {
            return false;
        }

        int end = FindEnd(start);
        _next = end;
        while (end > start && CharClasses.IsSpace(_text[end - 1]))
        {
            end--;
        }

        Current = new TextSpan(start, end - start);
        return true;
    }

    private readonly int FindEnd(int start)
    {
        var quotes = default(QuoteState);
        int i = start;
        while (i < _text.Length)
        {
            char c = _text[i];
            if (SentenceMarks.IsLineEnd(c))
            {
                return i;
            }

            if (!SentenceMarks.IsMark(c) && !IsGreekQuestion(i))
            {
                quotes.Read(c, i > start ? _text[i - 1] : ' ');
                i++;
                continue;
            }

            int marksEnd = i + 1;
            bool isFinal = SentenceMarks.IsFinal(c);
            while (marksEnd < _text.Length && SentenceMarks.IsMark(_text[marksEnd]))
            {
                isFinal |= SentenceMarks.IsFinal(_text[marksEnd]);
                marksEnd++;
            }

            int end = SkipClosers(marksEnd, ref quotes);
            if (isFinal ? !IsQuotedByJapanese(marksEnd, end) : SentenceBreak.IsAt(_text, start, i, marksEnd, end))
            {
                return end;
            }

            i = end;
        }

        return i;
    }

    /// <summary>In Greek the semicolon asks.</summary>
    private readonly bool IsGreekQuestion(int i)
        => _text[i] is ';' or '\u037E' && i > 0 && _text[i - 1] is >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF';

    /// <summary>「…。」と述べた: what a particle follows goes on.</summary>
    private readonly bool IsQuotedByJapanese(int marksEnd, int end)
        => end > marksEnd && end < _text.Length && _text[end] is >= '\u3041' and <= '\u309F';

    private readonly int SkipClosers(int i, ref QuoteState quotes)
    {
        int first = i;
        while (i < _text.Length && SentenceMarks.IsCloser(_text[i]) && quotes.Closes(_text, i, first))
        {
            quotes.Read(_text[i], '.');
            i++;
        }

        // French sets a blank before the closing quote.
        if (i + 1 < _text.Length && SentenceMarks.IsBlank(_text[i]) && _text[i + 1] == '»' && quotes.IsGuillemetOpen)
        {
            quotes.Read('»', ' ');
            return i + 2;
        }

        return i;
    }
}
