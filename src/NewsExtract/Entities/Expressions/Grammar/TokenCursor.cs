using NewsExtract.Text;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>The tokens of one sentence, by number. Beyond its ends tokens are empty, so that rules may look around freely.</summary>
internal readonly ref struct TokenCursor(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>Number of the first token of the sentence.</summary>
    public int First { get; } = first;

    /// <summary>Number of the token behind its last.</summary>
    public int End { get; } = end;

    public ReadOnlySpan<char> this[int i] => i >= First && i < End ? _text.Slice(_tokens[i].Start, _tokens[i].Length) : default;

    /// <summary>The text from one token to the end of another, blanks included.</summary>
    public ReadOnlySpan<char> Phrase(int first, int end) => first >= First && end <= End && first < end ? _text[_tokens[first].Start.._tokens[end - 1].End] : default;

    public bool Is(int i, char c)
    {
        ReadOnlySpan<char> token = this[i];
        return token.Length == 1 && token[0] == c;
    }

    public bool Is(int i, string word) => this[i].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when nothing stands between the token and the one before.</summary>
    public bool IsGlued(int i) => i > First && i < End && _tokens[i].Start == _tokens[i - 1].End;

    /// <summary>True when exactly one character does.</summary>
    public bool IsOneApart(int i) => i > First && i < End && _tokens[i].Start == _tokens[i - 1].End + 1;

    public bool IsUpper(int i)
    {
        ReadOnlySpan<char> token = this[i];
        return !token.IsEmpty && (CharClasses.Of(token[0]) & CharClass.Upper) != 0;
    }

    /// <summary>True for words that begin with a small letter.</summary>
    public bool IsLower(int i)
    {
        ReadOnlySpan<char> token = this[i];
        return !token.IsEmpty && (CharClasses.Of(token[0]) & (CharClass.Upper | CharClass.Letter)) == CharClass.Letter;
    }

    public bool IsDigit(int i)
    {
        ReadOnlySpan<char> token = this[i];
        return !token.IsEmpty && char.IsAsciiDigit(token[0]);
    }

    public bool IsDash(int i)
    {
        ReadOnlySpan<char> token = this[i];
        return token.Length == 1 && token[0] is '-' or '–' or '—';
    }
}
