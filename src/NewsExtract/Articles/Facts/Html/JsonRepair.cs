using System.Text;

namespace NewsExtract.Facts;

/// <summary>
/// Mends what hand-made templates get wrong in JSON: raw line breaks in strings, backslashes before what needs none, quotes nobody
/// escaped, doubled commas, several roots in a row, comments, and an end that is missing. One pass; what is no JSON stays none.
/// </summary>
internal sealed class JsonRepair
{
    /// <summary>The parser refuses deeper data, so closing them right would be for nothing.</summary>
    public const int MaximumDepth = 256;

    private readonly string _json;
    private readonly StringBuilder _repaired;
    private readonly Stack<char> _closers = new();
    private char _last;
    private bool _isKey;
    private bool _hasRoot;

    private JsonRepair(string json)
    {
        _json = json;
        _repaired = new StringBuilder(json.Length + 16).Append('[');
    }

    /// <summary>The roots of <paramref name="json"/>, mended, as the items of one array.</summary>
    public static string Repair(string json) => new JsonRepair(json).Run();

    private string Run()
    {
        for (int i = 0; i < _json.Length && _closers.Count < MaximumDepth; i++)
        {
            char c = _json[i];
            switch (c)
            {
                case '"' when _closers.Count > 0:
                    i = CopyString(i + 1);
                    break;
                case '{' or '[':
                    if (_closers.Count == 0 && _hasRoot)
                    {
                        _repaired.Append(',');
                    }

                    Add(c);
                    _hasRoot = true;
                    _closers.Push(c == '{' ? '}' : ']');
                    break;
                case '}' or ']':
                    Close(c);
                    break;
                case '/' when i + 1 < _json.Length && _json[i + 1] == '*':
                    int end = _json.IndexOf("*/", i + 2, StringComparison.Ordinal);
                    i = end < 0 ? _json.Length : end + 1;
                    break;
                case ',' when _last is ',' or '{' or '[':
                    break;
                default:
                    // Between the roots stand semicolons and the ends of comments.
                    if (_closers.Count > 0)
                    {
                        Add(c);
                    }

                    break;
            }
        }

        while (_closers.Count > 0)
        {
            Close(_closers.Peek());
        }

        return _repaired.Append(']').ToString();
    }

    private void Add(char c)
    {
        _repaired.Append(c);
        if (c > ' ')
        {
            _last = c;
        }
    }

    /// <summary>Closes what is open down to the bracket that fits; a bracket that fits nothing is left out.</summary>
    private void Close(char closer)
    {
        if (!_closers.Contains(closer))
        {
            return;
        }

        for (char open = '\0'; open != closer;)
        {
            open = _closers.Pop();
            if (_last == ':')
            {
                _repaired.Append("null");
            }
            else if (_last == '"' && _isKey)
            {
                _repaired.Append(":null");
            }

            _isKey = false;
            Add(open);
        }
    }

    /// <summary>Copies a string whose opening quote stands before <paramref name="i"/>; returns the index of its closing quote.</summary>
    private int CopyString(int i)
    {
        _isKey = _last is '{' or ',' && _closers.Peek() == '}';
        _repaired.Append('"');
        for (; i < _json.Length; i++)
        {
            char c = _json[i];
            if (c == '\\' && i + 1 < _json.Length)
            {
                bool isEscape = "\"\\/bfnrtu".Contains(_json[i + 1], StringComparison.Ordinal);
                char next = _json[++i];
                _repaired.Append(isEscape ? "\\" : "").Append(next < ' ' ? ' ' : next);
            }
            else if (c == '"')
            {
                if (Closes(i))
                {
                    break;
                }

                _repaired.Append("\\\"");
            }
            else
            {
                _repaired.Append(c < ' ' ? ' ' : c);
            }
        }

        Add('"');
        return i;
    }

    /// <summary>Whether a quote ends its string: what follows must be able to follow a string.</summary>
    private bool Closes(int quote)
    {
        int i = Skip(quote + 1);
        if (i == _json.Length)
        {
            return true;
        }

        switch (_json[i])
        {
            case ':':
                return _isKey;
            case '}' or ']':
                return !_isKey;
            case ',':
                i = Skip(i + 1);
                return i == _json.Length || _json[i] is '"' or '{' or '[' or '}' or ']' or ',' or '-' || char.IsAsciiDigit(_json[i]) || IsLiteral(i);
            default:
                return false;
        }
    }

    private int Skip(int i)
    {
        while (i < _json.Length && _json[i] <= ' ')
        {
            i++;
        }

        return i;
    }

    private bool IsLiteral(int i)
    {
        ReadOnlySpan<char> rest = _json.AsSpan(i);
        return rest.StartsWith("true") || rest.StartsWith("false") || rest.StartsWith("null");
    }
}
