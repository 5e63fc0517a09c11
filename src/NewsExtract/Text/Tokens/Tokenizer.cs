namespace NewsExtract.Text.Tokens;

/// <summary>Cuts a text into sentences and tokens. Linear in the length; allocates nothing but the room of the list it fills.</summary>
internal static class Tokenizer
{
    /// <summary>Fills <paramref name="tokens"/> with the tokens and sentences of <paramref name="text"/>, in order. White space belongs to no token; all else belongs to exactly one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Takes the tokens.</param>
    /// <param name="cancellation">Asked once a sentence.</param>
    public static void Fill(ReadOnlySpan<char> text, TokenList tokens, CancellationToken cancellation = default)
    {
        tokens.Clear();
        foreach (TextSpan sentence in SentenceSplitter.Split(text))
        {
            cancellation.ThrowIfCancellationRequested();
            tokens.StartSentence();
            new TokenScanner(text, sentence.Start, sentence.End, tokens).Scan();
        }
    }
}
