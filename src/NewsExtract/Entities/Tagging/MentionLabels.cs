namespace NewsExtract.Entities.Tagging;

/// <summary>Reads mentions from the labels of a sentence.</summary>
internal static class MentionLabels
{
    /// <summary>End of the mention that begins at a token; the token itself when none does.</summary>
    public static int End(ReadOnlySpan<byte> labels, int token)
    {
        if (!TagScheme.Begins(labels[token]))
        {
            return token;
        }

        int end = token + 1;
        if (labels[token] < TagScheme.Outside)
        {
            while (labels[end - 1] < TagScheme.FirstEnd || labels[end - 1] >= TagScheme.FirstInside)
            {
                end++;
            }
        }

        return end;
    }
}
