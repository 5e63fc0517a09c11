using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>Renders running text with its marks. Emphasis that CommonMark would not read as such is left out rather than shown as asterisks.</summary>
internal sealed class MarkdownInline
{
    private readonly StringBuilder _output;
    private readonly string _text;
    private readonly IReadOnlyList<InlineMark> _marks;
    private readonly MarkdownPlace _place;
    private readonly LinkTargets _targets;
    private readonly bool[] _isOpen = new bool[(int)InlineMarkKind.LineBreak];
    private int _next;

    /// <summary>Length of the output when emphasis or code last ended: more of it cannot start there, or its signs would run together.</summary>
    private int _afterDelimiter = -1;

    private MarkdownInline(string text, IReadOnlyList<InlineMark> marks, MarkdownPlace place, LinkTargets targets)
    {
        (_text, _marks, _place, _targets) = (text, marks, place, targets);
        _output = new StringBuilder(text.Length + 16);
    }

    /// <param name="text">Plain text.</param>
    /// <param name="marks">Marks inside it, by start, the outer first; one that crosses another or leaves the text is passed over.</param>
    /// <param name="place">Where the result will stand.</param>
    /// <param name="targets">Where links may lead.</param>
    public static string Render(string text, IReadOnlyList<InlineMark> marks, MarkdownPlace place, LinkTargets targets)
    {
        text = SafeText.Of(text);
        var inline = new MarkdownInline(text, marks, place, targets);
        inline.Append(0, text.Length);
        return inline._output.ToString();
    }

    /// <summary>The length of the longest run of a character.</summary>
    public static int LongestRun(ReadOnlySpan<char> text, char c)
    {
        int longest = 0;
        int run = 0;
        foreach (char other in text)
        {
            run = other == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // Calls itself for what is inside a mark; as no kind opens inside itself, no deeper than there are kinds.
    private void Append(int start, int end)
    {
        while (start < end)
        {
            if (TakeMark(start, end) is { } mark)
            {
                AppendMark(mark);
                start = mark.Span.End;
            }
            else
            {
                int next = _next < _marks.Count ? Math.Clamp(_marks[_next].Span.Start, start, end) : end;
                int plainEnd = MarkdownEscape.AppendPlain(_output, _text, start, next);
                if (plainEnd == start)
                {
                    MarkdownEscape.Append(_output, _text, start, _place);
                }

                start = Math.Max(plainEnd, start + 1);
            }
        }
    }

    private InlineMark? TakeMark(int start, int end)
    {
        while (_next < _marks.Count && _marks[_next].Span.Start <= start)
        {
            InlineMark mark = _marks[_next++];
            bool isHere = mark.Span.Start == start && mark.Span.Length > 0 && mark.Span.Length <= end - start
                && !SafeText.IsInsideCharacter(_text, start) && !SafeText.IsInsideCharacter(_text, mark.Span.End);
            if (isHere && mark.Kind is >= 0 and < InlineMarkKind.LineBreak && !_isOpen[(int)mark.Kind] && CanRender(mark))
            {
                return mark;
            }
        }

        return null;
    }

    private bool CanRender(InlineMark mark) => mark.Kind switch
    {
        InlineMarkKind.Link => _targets.Link(mark.Target) is not null,
        InlineMarkKind.Code => _output.Length != _afterDelimiter && !EndsWith('`') && IsTrimmed(mark.Span) && CanBeCode(mark.Span.Of(_text)),
        _ => _output.Length != _afterDelimiter && IsFlanking(mark),
    };

    /// <summary>
    /// The rules of CommonMark for delimiters: no white space inside, and where a word goes on outside, no punctuation inside. A mark that
    /// starts or ends inside at the same place counts as punctuation, for it may bring some.
    /// </summary>
    private bool IsFlanking(InlineMark mark)
    {
        (int start, int end) = (mark.Span.Start, mark.Span.End);
        if (!IsTrimmed(mark.Span))
        {
            return false;
        }

        // Half a character may be a letter or a sign: it is taken for whichever is the trouble.
        bool wordBefore = start > 0 && (IsWord(_text[start - 1]) || char.IsSurrogate(_text[start - 1]));
        bool wordAfter = end < _text.Length && (IsWord(_text[end]) || char.IsSurrogate(_text[end]));
        bool startsPlain = IsWord(_text[start]) && !(_next < _marks.Count && _marks[_next].Span.Start == start);
        return (!wordBefore || startsPlain) && (!wordAfter || EndsPlain(end));
    }

    private bool EndsPlain(int end)
    {
        for (int i = _next; i < _marks.Count && _marks[i].Span.Start < end; i++)
        {
            if (_marks[i].Span.End == end)
            {
                return false;
            }
        }

        return IsWord(_text[end - 1]);
    }

    private bool IsTrimmed(TextSpan span) => !char.IsWhiteSpace(_text[span.Start]) && !char.IsWhiteSpace(_text[span.End - 1]);

    /// <summary>
    /// Nothing can be escaped in code. A bracket in it could end the text of a link around it, and a pipe the cell of a table: dialects differ on both.
    /// </summary>
    private bool CanBeCode(ReadOnlySpan<char> text)
        => !(_place == MarkdownPlace.Cell && text.Contains('|')) && !(_isOpen[(int)InlineMarkKind.Link] && text.ContainsAny('[', ']'));

    private bool EndsWith(char c) => _output.Length > 0 && _output[^1] == c;

    /// <summary>Neither white space nor what CommonMark calls punctuation.</summary>
    private static bool IsWord(char c) => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c)
        is not ((>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol) or UnicodeCategory.Surrogate);

    private void AppendMark(InlineMark mark)
    {
        if (mark.Kind == InlineMarkKind.Code)
        {
            AppendCode(mark.Span.Of(_text));
            _next = NextBehind(mark.Span.End);
            _afterDelimiter = _output.Length;
            return;
        }

        // An exclamation mark before a link would make it a picture.
        if (mark.Kind == InlineMarkKind.Link && EndsWith('!'))
        {
            _output.Insert(_output.Length - 1, '\\');
        }

        string delimiter = mark.Kind == InlineMarkKind.Strong ? "**" : "*";
        _output.Append(mark.Kind == InlineMarkKind.Link ? "[" : delimiter);
        _isOpen[(int)mark.Kind] = true;
        Append(mark.Span.Start, mark.Span.End);
        _isOpen[(int)mark.Kind] = false;
        if (mark.Kind == InlineMarkKind.Link)
        {
            _output.Append("](").Append(MarkdownLink.Escape(_targets.Link(mark.Target)!)).Append(')');
        }
        else
        {
            _output.Append(delimiter);
            _afterDelimiter = _output.Length;
        }
    }

    private void AppendCode(ReadOnlySpan<char> code)
    {
        string content = code.ToString().Replace('\n', ' ');
        string fence = new('`', LongestRun(content, '`') + 1);
        string pad = content[0] == '`' || content[^1] == '`' ? " " : "";
        _output.Append(fence).Append(pad).Append(content).Append(pad).Append(fence);
    }

    private int NextBehind(int position)
    {
        int next = _next;
        while (next < _marks.Count && _marks[next].Span.Start < position)
        {
            next++;
        }

        return next;
    }
}
