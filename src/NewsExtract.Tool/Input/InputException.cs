using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>A page that cannot be read; the message says why, in words for the user.</summary>
internal sealed class InputException(string message) : Exception(message)
{
    /// <summary>The id of what cannot be read, where that much could be read of it.</summary>
    public JsonElement? Id { get; init; }

    /// <summary>What to tell of a bug that costs a document.</summary>
    public static string OfBug(Exception error) => $"internal error: {error.GetType().Name}: {error.Message}";

    public static string Explain(Exception error) => error switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        _ => error.Message,
    };
}
