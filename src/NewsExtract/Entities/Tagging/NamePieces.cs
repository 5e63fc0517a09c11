using NewsExtract.Text;

namespace NewsExtract.Entities.Tagging;

/// <summary>
/// The pieces that names are compared by: runs of letters and digits, and other signs one by one; blanks are none. Finer than tokens, so
/// that a name is found however a hyphen or a full stop in it is tokenised.
/// </summary>
internal ref struct NamePieces(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>End of the last piece.</summary>
    public int Position { get; private set; }

    /// <summary>Gives the next piece; false at the end.</summary>
    public bool Next(out ReadOnlySpan<char> piece)
    {
        int start = Position;
        while (start < _text.Length && CharClasses.IsSpace(_text[start]))
        {
            start++;
        }

        Position = End(start);
        piece = _text[start..Position];
        return piece.Length > 0;
    }

    // Scripts without spaces part no words, so that any of their characters may begin or end one.
    private readonly int End(int start)
    {
        int end = Math.Min(start + 1, _text.Length);
        if (end > start && IsWordPart(_text[start]))
        {
            while (end < _text.Length && IsWordPart(_text[end]))
            {
                end++;
            }
        }

        return end;
    }

    private static bool IsWordPart(char c) => (CharClasses.Of(c) & CharClass.WordPart) != 0 && (CharClasses.Of(c) & CharClass.Unspaced) == 0;
}
