using System.Text;

namespace NewsExtract.Tool;

/// <summary>The fields of a record or of an HTTP message; of a field that comes twice, the first counts.</summary>
internal sealed class HeaderFields
{
    /// <summary>A header longer than this is none.</summary>
    public const int MostBytes = 1 << 16;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);
    private string? _last;

    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>Adds a line; one that begins with a blank goes on with the field before.</summary>
    public void Add(ReadOnlySpan<byte> line)
    {
        string text = Encoding.UTF8.GetString(line);
        int colon = text.IndexOf(':');
        if (text[0] is ' ' or '\t')
        {
            if (_last is not null)
            {
                _fields[_last] += " " + text.Trim();
            }
        }
        else if (colon > 0)
        {
            string name = text[..colon].Trim();
            _last = _fields.TryAdd(name, text[(colon + 1)..].Trim()) ? name : null;
        }
    }
}
