namespace NewsExtract.Text.Tokens;

/// <summary>The tokens and sentences of a text, in buffers that are kept from text to text. Not thread-safe.</summary>
internal sealed class TokenList
{
    private Token[] _tokens = new Token[1024];
    private int[] _sentenceStarts = new int[64];

    public int Count { get; private set; }

    public int SentenceCount { get; private set; }

    public Token this[int index] => _tokens[index];

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>Number of the first token of a sentence.</summary>
    public int SentenceStart(int sentence) => _sentenceStarts[sentence];

    /// <summary>Number of the token behind the last of a sentence.</summary>
    public int SentenceEnd(int sentence) => sentence + 1 < SentenceCount ? _sentenceStarts[sentence + 1] : Count;

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
}
