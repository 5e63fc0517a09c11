namespace NewsExtract.Text;

/// <summary>Goes through the parts of a text between separators, without copying.</summary>
internal ref struct TextParts(ReadOnlySpan<char> text, ReadOnlySpan<char> separators)
{
    private readonly ReadOnlySpan<char> _separators = separators;
    private ReadOnlySpan<char> _rest = text;
    private bool _isDone;

    public bool Next(out ReadOnlySpan<char> part)
    {
        part = default;
        if (_isDone)
        {
            return false;
        }

        int end = _rest.IndexOfAny(_separators);
        _isDone = end < 0;
        part = _isDone ? _rest : _rest[..end];
        _rest = _isDone ? default : _rest[(end + 1)..];
        return true;
    }
}
