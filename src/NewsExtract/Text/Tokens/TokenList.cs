namespace NewsExtract.Text.Tokens;

/// <summary>The tokens and sentences of a text, in buffers that are kept from text to text. Not thread-safe.</summary>
/// <param name="capacity">How many tokens it has room for before it grows.</param>
internal sealed class TokenList(int capacity = 1024)
{
    private Token[] _tokens = new Token[capacity];
    private int[] _sentenceStarts = new int[16];

    public int Count { get; private set; }

    public int SentenceCount { get; private set; }

    public Token this[int index] => _tokens[index];

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>Number of the first token of a sentence.</summary>
    public int SentenceStart(int sentence) => _sentenceStarts[sentence];

    /// <summary>Number of the token behind the last of a sentence.</summary>
    public int SentenceEnd(int sentence) => sentence + 1 < SentenceCount ? _sentenceStarts[sentence + 1] : Count;

    /// <summary>First token of the sentence around a token.</summary>
    public int SentenceStartOf(int token) => SentenceStart(SentenceOf(token));

    /// <summary>The token behind the last one of the sentence around a token.</summary>
    public int SentenceEndOf(int token) => SentenceEnd(SentenceOf(token));

    public void Clear() => Count = SentenceCount = 0;

    /// <summary>Lets a sentence begin with the next token. Two in a row without a token between them are one.</summary>
    public void StartSentence()
    {
        if (SentenceCount > 0 && _sentenceStarts[SentenceCount - 1] == Count)
        {
            return;
        }

        if (SentenceCount == _sentenceStarts.Length)
        {
            Array.Resize(ref _sentenceStarts, SentenceCount * 2);
        }

        _sentenceStarts[SentenceCount++] = Count;
    }

    public void Add(int start, int length)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count++] = new Token(start, length);
    }

    private int SentenceOf(int token)
    {
        int found = Array.BinarySearch(_sentenceStarts, 0, SentenceCount, token);
        return found >= 0 ? found : ~found - 1;
    }
}
