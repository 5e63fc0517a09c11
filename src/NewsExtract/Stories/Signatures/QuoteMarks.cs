using NewsExtract.Text;

namespace NewsExtract.Stories.Signatures;

/// <summary>Follows quotation marks through a text. A quotation ends with its line at the latest, or one missing mark would turn the rest of the text round.</summary>
internal struct QuoteMarks
{
    public bool IsOpen { get; private set; }

    /// <summary>Takes note of a character that belongs to no word.</summary>
    public void Pass(char c, ReadOnlySpan<char> text, int index)
    {
        switch (c)
        {
            case '“' or '«' or '„' or '「' or '『':
                IsOpen = true;
                break;
            case '”' or '»' or '」' or '』' or '\n' or '\r':
                IsOpen = false;
                break;
            case '"':
                IsOpen = index + 1 < text.Length && !CharClasses.IsSpace(text[index + 1]) && !IsOpen;
                break;
        }
    }
}
