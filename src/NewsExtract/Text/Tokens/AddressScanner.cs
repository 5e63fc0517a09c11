using System.Buffers;

namespace NewsExtract.Text.Tokens;

/// <summary>
/// Finds addresses (<c>https://…</c>, <c>www.…</c>, <c>ann@news.example</c>), handles and tags. What it learns of a run without blanks is
/// kept until the run ends, so that a long one is not searched again for each of its tokens.
/// </summary>
internal ref struct AddressScanner(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> s_local = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._%+-");

    private readonly ReadOnlySpan<char> _text = text;
    private int _runEnd = -1;

    /// <summary>The next at sign of the run, and where the name before it begins.</summary>
    private int _at = -1;
    private int _localStart = -1;

    /// <summary>End of the address that begins at <paramref name="i"/>; 0 when none does.</summary>
    public int EndAt(int i)
    {
        if (i >= _runEnd)
        {
            _runEnd = EndOfRun(i);
            FindAt(i);
        }
        else if (_at >= 0 && i > _at)
        {
            FindAt(i);
        }

        if (_at >= 0 && i == _localStart && MailEnd() is > 0 and int mail)
        {
            return mail;
        }

        return _text[i] switch
        {
            'h' or 'H' or 'f' or 'F' or 'w' or 'W' => LinkEnd(i),
            '@' or '#' => TagEnd(i),
            _ => 0,
        };
    }

    private void FindAt(int i)
    {
        int at = _text[i.._runEnd].IndexOf('@');
        _at = at < 0 ? -1 : i + at;
        _localStart = _at < 0 ? -1 : i + _text[i.._at].LastIndexOfAnyExcept(s_local) + 1;
    }

    private readonly int EndOfRun(int i)
    {
        while (i < _text.Length && !CharClasses.IsSpace(_text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>End of the mail address around the at sign; 0 when what stands there is none.</summary>
    private readonly int MailEnd()
    {
        int i = _at + 1;
        bool hasStop = false;
        while (i < _runEnd && (IsNamePart(_text[i]) || (_text[i] == '.' && i + 1 < _runEnd && IsNamePart(_text[i + 1]))))
        {
            hasStop |= _text[i] == '.';
            i++;
        }

        return hasStop && _localStart < _at ? i : 0;
    }

    private readonly int LinkEnd(int i)
    {
        ReadOnlySpan<char> run = _text[i.._runEnd];
        bool isLink = StartsWith(run, "https://") || StartsWith(run, "http://") || StartsWith(run, "www.") || StartsWith(run, "ftp://");
        if (!isLink || (i > 0 && (CharClasses.Of(_text[i - 1]) & CharClass.WordPart) != 0))
        {
            return 0;
        }

        int end = run.IndexOfAny("<>\"“”»|{}");
        end = end < 0 ? run.Length : end;
        while (end > 0 && run[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ')' or ']' or '*' or '…')
        {
            end--;
        }

        return i + end;
    }

    private readonly int TagEnd(int i)
    {
        bool isAlone = i == 0 || (CharClasses.Of(_text[i - 1]) & CharClass.WordPart) == 0;
        int end = i + 1;
        while (end < _runEnd && (_text[end] == '_' || WordScanner.IsPart(_text, end, out _) || SpacelessScript.Of(_text[end]) > 0))
        {
            _ = WordScanner.IsPart(_text, end, out int length);
            end += length;
        }

        return isAlone && end > i + 1 ? end : 0;
    }

    private static bool StartsWith(ReadOnlySpan<char> run, string prefix) => run.Length > prefix.Length && run.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
}
