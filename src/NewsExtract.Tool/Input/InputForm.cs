namespace NewsExtract.Tool;

/// <summary>What a page is written in.</summary>
internal enum InputForm
{
    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>A page flattened to plain text.</summary>
    Text,

    /// <summary>The text of an article and nothing else.</summary>
    Article,
}

/// <summary>Tells the form of a page.</summary>
internal static class InputForms
{
    private static readonly string[] HtmlExtensions = [".html", ".htm", ".xhtml"];
    private static readonly string[] TextExtensions = [".txt"];

    public static InputForm? ByExtension(string path)
    {
        string extension = Path.GetExtension(path);
        return HtmlExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase) ? InputForm.Html
            : TextExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase) ? InputForm.Text
            : null;
    }

    /// <summary>HTML begins with a tag, a doctype, a comment or an XML declaration; everything else is text.</summary>
    public static InputForm ByContent(ReadOnlySpan<char> page)
    {
        ReadOnlySpan<char> start = page.TrimStart();
        return start.Length > 1 && start[0] == '<' && (char.IsAsciiLetter(start[1]) || start[1] is '!' or '?')
            ? InputForm.Html
            : InputForm.Text;
    }
}
