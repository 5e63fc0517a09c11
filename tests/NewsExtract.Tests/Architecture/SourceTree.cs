using System.Runtime.CompilerServices;

namespace NewsExtract.Tests.Architecture;

/// <summary>The repository as it lies on disk; tests about the source read it from there.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Source files below <paramref name="folder"/>, by their paths relative to it, with forward slashes.</summary>
    public static IEnumerable<(string Path, string Text)> SourceFiles(string folder) => Directory
        .EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Select(path => (Path: Path.GetRelativePath(PathOf(folder), path).Replace('\\', '/'), FullPath: path))
        .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => (file.Path, File.ReadAllText(file.FullPath)));

    // From this file first; a deterministic build writes a made-up path into it, and then the tests still run below the repository.
    private static string FindRoot([CallerFilePath] string thisFile = "")
        => Above(Path.GetDirectoryName(thisFile)) ?? Above(AppContext.BaseDirectory)
        ?? throw new InvalidOperationException($"NewsExtract.sln is above neither '{thisFile}' nor '{AppContext.BaseDirectory}'.");

    private static string? Above(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "NewsExtract.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
