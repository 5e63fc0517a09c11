using System.Buffers;

namespace NewsExtract.Segmentation;

/// <summary>
/// Holds a page to the limits of mark-up before it is parsed. Tags that would nest deeper than any real page does are blanked out: the parser looks through its open elements for
/// every tag, so its time is the product of page length and depth. Attributes that are too long are blanked out, and the page is cut where it has too many elements, those counted
/// that the parser will add. One pass over the text, which only stops at tags; the text comes back unchanged, and uncopied, when no limit is broken.
/// </summary>
internal ref struct NestingGuard
{
    /// <summary>For each <c>base</c> the parser looks for the first one of the page. They have no content, and the library reads none.</summary>
    private const int MostBases = 4;

    private static readonly SearchValues<char> s_valueEnds = SearchValues.Create("\t\n\f\r >");

    private readonly ReadOnlyMemory<char> _html;
    private readonly ReadOnlySpan<char> _text;
    private readonly LimitWatch _limits;
    private readonly OpenElements _open;
    private readonly int _longestAttribute;
    private readonly Dictionary<ulong, int> _dropped = [];
    private char[]? _copy;
    private int _bases;

    /// <summary>Non-zero where the parser may or may not be reading raw text: until the end tag of this name no other end tag counts.</summary>
    private ulong _doubtful;

    private NestingGuard(ReadOnlyMemory<char> html, LimitWatch limits)
    {
        _html = html;
        _text = html.Span;
        _limits = limits;
        _open = new OpenElements(limits.Limits.OpenElements);
        _longestAttribute = limits.Limits.AttributeLength;
    }

    /// <summary>Returns <paramref name="html"/> with what breaks a limit overwritten by spaces or cut off.</summary>
    /// <param name="html">The page.</param>
    /// <param name="limits">Hears of limits that the page breaks.</param>
    public static ReadOnlyMemory<char> Flatten(ReadOnlyMemory<char> html, LimitWatch limits) => new NestingGuard(html, limits).Run();

    private ReadOnlyMemory<char> Run()
    {
        int position = 0;
        int mostElements = _limits.Limits.Elements;
        while (position < _text.Length)
        {
            if (_open.Made > mostElements)
            {
                _limits.Break(ExtractionLimit.Elements);
                return (_copy is null ? _html : _copy)[..position];
            }

            int next = _text[position..].IndexOf('<');
            if (next < 0 || position + next + 1 >= _text.Length)
            {
                break;
            }

            position += next;
            char c = _text[position + 1];
            if (char.IsAsciiLetter(c))
            {
                position = StartTag(position);
            }
            else if (c == '/' && position + 2 < _text.Length && char.IsAsciiLetter(_text[position + 2]))
            {
                position = EndTag(position);
            }
            else if (c is '!' or '?' or '/')
            {
                position = SkipDeclaration(position);
            }
            else
            {
                position++;
            }
        }

        return _copy is null ? _html : _copy;
    }

    private int StartTag(int start)
    {
        ReadOnlySpan<char> name = NameAt(start + 1, out ulong key);
        TagTraits traits = TagTable.Find(key);
        int end = EndOfTag(start + 1 + name.Length, out bool isSelfClosing);

        if ((traits & TagTraits.PlainText) != 0 && !_open.IsInForeignContent)
        {
            return _text.Length;
        }

        if ((traits & TagTraits.RawText) != 0)
        {
            if (!_open.IsInForeignContent && !_open.IsInSelect)
            {
                return EndOfRawText(name, key, end);
            }

            _doubtful = isSelfClosing ? 0 : key;
        }

        if (key == TagTable.Base && ++_bases > MostBases)
        {
            Blank(start, end);
        }
        else if (!_open.TryOpen(key, traits, isSelfClosing))
        {
            _limits.Break(ExtractionLimit.OpenElements);
            Blank(start, end);
            _dropped[key] = _dropped.GetValueOrDefault(key) + 1;
        }

        return end;
    }

    private int EndTag(int start)
    {
        ReadOnlySpan<char> name = NameAt(start + 2, out ulong key);
        int end = EndOfTag(start + 2 + name.Length, out _);
        if (_doubtful == key)
        {
            _doubtful = 0;
        }

        if (_dropped.Count > 0 && _dropped.TryGetValue(key, out int dropped) && dropped > 0)
        {
            // The end tag of an element that was left out would close one that was not.
            _dropped[key] = dropped - 1;
            Blank(start, end);
        }
        else if (_doubtful == 0)
        {
            _open.Close(key, TagTable.Find(key));
        }

        return end;
    }

    /// <summary>The name that begins at a place. Names are too short for a search by vectors to be worth its start.</summary>
    private readonly ReadOnlySpan<char> NameAt(int start, out ulong key)
    {
        ReadOnlySpan<char> rest = _text[start..];
        key = 0;
        int length = 0;
        while (length < rest.Length && rest[length] is var c && (c > '>' || (c != '>' && c != '/' && !IsBlank(c))))
        {
            key = TagTable.Append(key, c);
            length++;
        }

        return rest[..length];
    }

    /// <summary>Index behind the <c>></c> of a tag; quotes count only where the standard lets a value begin.</summary>
    private int EndOfTag(int position, out bool isSelfClosing)
    {
        int first = position;
        bool hasName = false;
        bool beforeValue = false;
        isSelfClosing = false;
        ReadOnlySpan<char> text = _text;
        for (; position < text.Length; position++)
        {
            char c = text[position];
            if (c > '>' && !beforeValue)
            {
                // A letter: most of what stands in tags.
                hasName = true;
                isSelfClosing = false;
                continue;
            }

            if (c == '>')
            {
                return position + 1;
            }

            if (IsBlank(c))
            {
                continue;
            }

            isSelfClosing = c == '/' && !beforeValue;
            if (beforeValue)
            {
                ReadOnlySpan<char> value = text[position..];
                int last = c is '"' or '\'' ? value[1..].IndexOf(c) + 1 : value.IndexOfAny(s_valueEnds) - 1;
                if (last < 0 || (last == 0 && c is '"' or '\''))
                {
                    break;
                }

                if (last > _longestAttribute)
                {
                    _limits.Break(ExtractionLimit.AttributeLength);
                    Blank(StartOfName(position, first), position + last + 1);
                }

                position += last;
                hasName = false;
                beforeValue = false;
            }
            else
            {
                // An equals sign with no name before it is itself a name.
                beforeValue = c == '=' && hasName;
                hasName = c != '/';
            }
        }

        isSelfClosing = false;
        return text.Length;
    }

    /// <summary>Where the name of an attribute begins whose value stands at <paramref name="value"/>: behind a blank, a slash or another value.</summary>
    private readonly int StartOfName(int value, int first)
    {
        int end = first + _text[first..value].LastIndexOf('=');
        while (end > first && IsBlank(_text[end - 1]))
        {
            end--;
        }

        while (end > first && !IsBlank(_text[end - 1]) && _text[end - 1] is not ('/' or '"' or '\''))
        {
            end--;
        }

        return end;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    private int EndOfRawText(ReadOnlySpan<char> name, ulong key, int start)
    {
        for (int position = start; ;)
        {
            int next = _text[position..].IndexOf("</");
            if (next < 0)
            {
                return _text.Length;
            }

            position += next + 2;
            if (_text[position..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && position + name.Length < _text.Length
                && _text[position + name.Length] is '>' or '/' or ' ' or '\t' or '\n' or '\f' or '\r')
            {
                if (key == TagTable.Script && MayHideEnd(_text[start..position]))
                {
                    _doubtful = key;
                }

                return EndOfTag(position + name.Length, out _);
            }
        }
    }

    /// <summary>A script may hold a comment that holds a script; the first end tag is then not the last.</summary>
    private static bool MayHideEnd(ReadOnlySpan<char> script)
    {
        int comment = script.LastIndexOf("<!--");
        return comment >= 0
            && !script[comment..].Contains("-->", StringComparison.Ordinal)
            && script[comment..].Contains("<script", StringComparison.OrdinalIgnoreCase);
    }

    private readonly int SkipDeclaration(int start)
    {
        _open.CountNode();
        ReadOnlySpan<char> rest = _text[start..];
        if (!rest.StartsWith("<!--"))
        {
            // CDATA sections exist in foreign content only; elsewhere they are comments up to the next '>'.
            bool isCdata = _open.IsInForeignContent && rest.StartsWith("<![CDATA[");
            int close = isCdata ? rest.IndexOf("]]>") : rest.IndexOf('>');
            return close < 0 ? _text.Length : start + close + (isCdata ? 3 : 1);
        }

        if (rest[4..].StartsWith(">") || rest[4..].StartsWith("->"))
        {
            return start + 4 + rest[4..].IndexOf('>') + 1;
        }

        for (int position = start + 4; ;)
        {
            int dashes = _text[position..].IndexOf("--");
            if (dashes < 0)
            {
                return _text.Length;
            }

            position += dashes + 2;
            ReadOnlySpan<char> behind = _text[position..];
            if (behind.StartsWith(">") || behind.StartsWith("!>"))
            {
                return position + behind.IndexOf('>') + 1;
            }

            position--;
        }
    }

    private void Blank(int start, int end)
    {
        _copy ??= _html.ToArray();
        _copy.AsSpan(start, end - start).Fill(' ');
    }
}
