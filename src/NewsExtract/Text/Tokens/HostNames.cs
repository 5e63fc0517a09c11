namespace NewsExtract.Text.Tokens;

/// <summary>Names of hosts and files, by their last label.</summary>
internal static class HostNames
{
    private const int LongestLabel = 6;

    /// <summary>True when the last label of <paramref name="name"/> ends hosts or files, in any case: <c>example.com</c>.</summary>
    public static bool EndsWithDomain(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> label = name[(name.LastIndexOf('.') + 1)..];
        if (label.Length is 0 or > LongestLabel || label.Length == name.Length)
        {
            return false;
        }

        // The word list has labels as a sentence would begin with them.
        Span<char> written = stackalloc char[LongestLabel];
        for (int i = 0; i < label.Length; i++)
        {
            written[i] = i == 0 ? char.ToUpperInvariant(label[i]) : char.ToLowerInvariant(label[i]);
        }

        return (SentenceWords.Of(written[..label.Length]) & SentenceWord.Domain) != 0;
    }
}
