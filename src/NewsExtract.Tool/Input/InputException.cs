namespace NewsExtract.Tool;

/// <summary>A page that cannot be read; the message says why, in words for the user.</summary>
internal sealed class InputException(string message) : Exception(message)
{
    public static string Explain(Exception error) => error switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        _ => error.Message,
    };
}
