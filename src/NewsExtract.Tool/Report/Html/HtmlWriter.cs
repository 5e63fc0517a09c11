using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsExtract.Tool;

/// <summary>Writes HTML as it goes along: names of elements and attributes come from this program, everything else through an encoder. Tags always nest.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; disposing of the result closes it. An attribute whose value is null is left out.</summary>
    public HtmlScope Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        _open.Push(name);
        return new HtmlScope(this, _open.Count);
    }

    /// <summary>Writes an element that holds text and nothing else; a line feed in it is a line break.</summary>
    public void Leaf(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        Text(text);
        End(name);
    }

    /// <summary>Writes text; a line feed in it is a line break.</summary>
    public void Text(string text)
    {
        string safe = SafeText.Of(text);
        for (int start = 0; start < safe.Length;)
        {
            int end = safe.IndexOf('\n', start);
            Encoder.Encode(output, safe, start, (end < 0 ? safe.Length : end) - start);
            if (end < 0)
            {
                return;
            }

            output.Write("<br>");
            start = end + 1;
        }
    }

    /// <summary>Begins a new line of the file where white space makes no difference, so that it can be read and compared.</summary>
    public void Line() => output.Write('\n');

    internal void Close(int depth)
    {
        if (_open.Count != depth)
        {
            throw new InvalidOperationException($"<{_open.Peek()}> is still open.");
        }

        End(_open.Pop());
    }

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null)
            {
                output.Write(' ');
                output.Write(attribute);
                output.Write("=\"");
                Encoder.Encode(output, SafeText.Of(value));
                output.Write('"');
            }
        }

        output.Write('>');
    }

    private void End(string name)
    {
        output.Write("</");
        output.Write(name);
        output.Write('>');
    }
}

/// <summary>An open element.</summary>
internal readonly struct HtmlScope(HtmlWriter writer, int depth) : IDisposable
{
    public void Dispose() => writer.Close(depth);
}
