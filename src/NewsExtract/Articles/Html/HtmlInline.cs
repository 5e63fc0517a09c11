using System.Text;

namespace NewsExtract;

/// <summary>Writes running text with its marks. Marks that cross, leave the text or repeat one that is open are passed over, so that tags always nest.</summary>
internal sealed class HtmlInline
{
    private readonly StringBuilder _output;
    private readonly string _text;
    private readonly LinkTargets _targets;

    // One of each kind at most, so it is never more than a handful.
    private readonly Stack<(InlineMarkKind Kind, int End)> _open = new();
    private int _position;

    private HtmlInline(StringBuilder output, string text, LinkTargets targets) => (_output, _text, _targets) = (output, text, targets);

    /// <param name="output">Where to.</param>
    /// <param name="text">Plain text; a line feed is a forced line break.</param>
    /// <param name="marks">Marks inside it, by start, the outer first.</param>
    /// <param name="targets">Where links may lead.</param>
    public static void Append(StringBuilder output, string text, IReadOnlyList<InlineMark> marks, LinkTargets targets)
    {
        var inline = new HtmlInline(output, SafeText.Of(text), targets);
        foreach (InlineMark mark in marks)
        {
            inline.Take(mark);
        }

        inline.CloseUpTo(inline._text.Length);
        inline.WriteUpTo(inline._text.Length);
    }

    private void Take(InlineMark mark)
    {
        (int start, int length) = (mark.Span.Start, mark.Span.Length);
        if (start < _position || length <= 0 || start > _text.Length - length
            || SafeText.IsInsideCharacter(_text, start) || SafeText.IsInsideCharacter(_text, start + length))
        {
            return;
        }

        CloseUpTo(start);
        int end = start + length;
        bool crosses = _open.Count > 0 && _open.Peek().End < end;
        if (crosses || _open.Any(open => open.Kind == mark.Kind) || TagOf(mark.Kind) is not { } tag)
        {
            return;
        }

        string? address = mark.Kind == InlineMarkKind.Link ? _targets.Link(mark.Target) : null;
        if (mark.Kind == InlineMarkKind.Link && address is null)
        {
            return;
        }

        WriteUpTo(start);
        _output.Append('<').Append(tag);
        if (address is not null)
        {
            HtmlEscape.Value(_output.Append(" href="), address);
        }

        _output.Append('>');
        _open.Push((mark.Kind, end));
    }

    private void CloseUpTo(int position)
    {
        while (_open.Count > 0 && _open.Peek().End <= position)
        {
            (InlineMarkKind kind, int end) = _open.Pop();
            WriteUpTo(end);
            _output.Append("</").Append(TagOf(kind)).Append('>');
        }
    }

    private void WriteUpTo(int end)
    {
        while (_position < end)
        {
            ReadOnlySpan<char> rest = _text.AsSpan(_position, end - _position);
            int line = rest.IndexOf('\n');
            HtmlEscape.Text(_output, line < 0 ? rest : rest[..line]);
            if (line >= 0)
            {
                _output.Append("<br>");
            }

            _position = line < 0 ? end : _position + line + 1;
        }
    }

    private static string? TagOf(InlineMarkKind kind) => kind switch
    {
        InlineMarkKind.Link => "a",
        InlineMarkKind.Emphasis => "em",
        InlineMarkKind.Strong => "strong",
        InlineMarkKind.Code => "code",
        _ => null,
    };
}
