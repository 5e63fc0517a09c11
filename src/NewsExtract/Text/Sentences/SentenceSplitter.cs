namespace NewsExtract.Text;

/// <summary>
/// Cuts running text into sentences: by marks, abbreviations, ordinals and quotes, for all languages at once. A line feed always ends a
/// sentence; scripts that mark no sentences (Thai, Lao) are cut at line feeds only. Linear in the length; allocates nothing.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Enumerates the sentences of <paramref name="text"/> in order, white space around them left out.</summary>
    public static SentenceEnumerator Split(ReadOnlySpan<char> text) => new(text);
}
