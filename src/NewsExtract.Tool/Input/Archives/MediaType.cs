namespace NewsExtract.Tool;

/// <summary>What a Content-Type says.</summary>
/// <param name="Name">Type and subtype in small letters; empty when unknown.</param>
/// <param name="Charset">The charset; null when it names none.</param>
internal readonly record struct MediaType(string Name, string? Charset)
{
    private const string CharsetParameter = "charset=";

    /// <summary>The form of a document of this type; null for what is no page.</summary>
    public InputForm? Form => Name switch
    {
        "text/html" or "application/xhtml+xml" => InputForm.Html,
        "text/plain" => InputForm.Text,
        _ => null,
    };

    public static MediaType Parse(string? field)
    {
        string[] parts = (field ?? "").Split(';', StringSplitOptions.TrimEntries);
        string? charset = parts.Skip(1).FirstOrDefault(part => part.StartsWith(CharsetParameter, StringComparison.OrdinalIgnoreCase))?[CharsetParameter.Length..].Trim('"', '\'', ' ');
        return new(parts[0].ToLowerInvariant(), string.IsNullOrEmpty(charset) ? null : charset);
    }
}
