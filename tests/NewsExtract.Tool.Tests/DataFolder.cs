using NewsExtract.Tests.Architecture;

namespace NewsExtract.Tool.Tests;

/// <summary>The corpora, which are no part of the repository.</summary>
internal static class DataFolder
{
    private const string Variable = "NEWSEXTRACT_DATA";

    public static string? Path { get; } = Find();

    public static string? Below(string relative) => Path is { } folder && System.IO.Path.Combine(folder, relative) is { } path && Directory.Exists(path) ? path : null;

    private static string? Find()
    {
        string path = Environment.GetEnvironmentVariable(Variable) ?? System.IO.Path.Combine(SourceTree.Root, "..", "shared", "data");
        return Directory.Exists(path) ? System.IO.Path.GetFullPath(path) : null;
    }
}
