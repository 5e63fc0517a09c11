namespace NewsExtract.Segmentation;

/// <summary>
/// Takes the sting out of <c>&lt;/&gt;</c>. The tokenizer of the parser calls itself for each one that follows another, and some ten thousand in a row end the process for want of
/// stack. In their place stands <c>&lt;!&gt;</c>, an empty comment of the same length, which means as little. Looked for everywhere, so that nothing can hide them; a page with a
/// few comes back unchanged and uncopied.
/// </summary>
internal static class EmptyEndTags
{
    private const string Tag = "</>";

    /// <summary>As many in a row need hardly any stack.</summary>
    private const int MostLeft = 50;

    public static ReadOnlyMemory<char> Replace(ReadOnlyMemory<char> html)
    {
        ReadOnlySpan<char> text = html.Span;
        if (text.Count(Tag) <= MostLeft)
        {
            return html;
        }

        char[] copy = html.ToArray();
        Span<char> rest = copy;
        for (int next; (next = rest.IndexOf(Tag)) >= 0; rest = rest[(next + Tag.Length)..])
        {
            rest[next + 1] = '!';
        }

        return copy;
    }
}
