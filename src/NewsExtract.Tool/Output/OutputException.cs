namespace NewsExtract.Tool;

/// <summary>A file that cannot be written.</summary>
internal sealed class OutputException(string path, string message) : Exception(message)
{
    public string Path { get; } = path;
}
