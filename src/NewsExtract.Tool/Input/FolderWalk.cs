namespace NewsExtract.Tool;

/// <summary>The pages of a folder and its subfolders, in ordinal order of their paths.</summary>
internal sealed class FolderWalk
{
    private readonly string _root;
    private readonly string? _excluded;
    private readonly List<string> _pages = [];
    private readonly List<InputFailure> _failures = [];

    public FolderWalk(string root, string? excluded)
    {
        _root = root;
        _excluded = excluded is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(excluded));
        Visit(root);
        if (_pages.Count == 0 && _failures.Count == 0)
        {
            _failures.Add(new InputFailure(root, "no .html, .htm, .xhtml or .txt file in this folder"));
        }
    }

    public IEnumerable<InputFile> Files => _pages
        .Order(StringComparer.Ordinal)
        .Select(path => new InputFile(path, path, Path.GetRelativePath(_root, path)));

    public IReadOnlyList<InputFailure> Failures => _failures;

    private void Visit(string folder)
    {
        try
        {
            _pages.AddRange(Directory.EnumerateFiles(folder).Where(InputForms.IsKnown));
            foreach (string subfolder in Directory.EnumerateDirectories(folder))
            {
                // A linked folder may lead back to where we are, without end.
                bool isLink = File.GetAttributes(subfolder).HasFlag(FileAttributes.ReparsePoint);
                if (!isLink && Path.GetFullPath(subfolder) != _excluded)
                {
                    Visit(subfolder);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _failures.Add(new InputFailure(folder, InputException.Explain(error)));
        }
    }
}
