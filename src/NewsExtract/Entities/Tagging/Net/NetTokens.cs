namespace NewsExtract.Entities.Tagging.Net;

/// <summary>The tokens of a part of a text as the net sees them: rows of its word table, and where sentences begin and end. Not thread-safe.</summary>
internal sealed class NetTokens
{
    private int[] _rows = [];
    private bool[] _starts = [];

    public DocumentTokens Document { get; private set; } = new();

    /// <summary>The row of each token's word in the <see cref="NetVocabulary"/>.</summary>
    public ReadOnlySpan<int> Rows => _rows.AsSpan(0, Document.Tokens.Count);

    public void Fill(DocumentTokens document, NetVocabulary words)
    {
        Document = document;
        int count = document.Tokens.Count;
        if (_rows.Length < count)
        {
            _rows = new int[Math.Max(count, 1024)];
            _starts = new bool[_rows.Length];
        }

        for (int i = 0; i < count; i++)
        {
            _rows[i] = words.Find(document.Forms[i].Word);
        }

        Array.Clear(_starts, 0, count);
        for (int sentence = 0; sentence < document.Tokens.SentenceCount; sentence++)
        {
            int start = document.Tokens.SentenceStart(sentence);
            if (start < count)
            {
                _starts[start] = true;
            }
        }
    }

    /// <summary>Whether a token has one before it in its sentence.</summary>
    public bool HasLeft(int token) => !_starts[token];

    /// <summary>Whether a token has one behind it in its sentence.</summary>
    public bool HasRight(int token) => token + 1 < Document.Tokens.Count && !_starts[token + 1];
}
