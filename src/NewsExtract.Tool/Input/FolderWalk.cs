namespace NewsExtract.Tool;

/// <summary>The pages and archives of a folder and its subfolders, in ordinal order of their paths.</summary>
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
        Visit();
        if (_pages.Count == 0 && _failures.Count == 0)
        {
            _failures.Add(new InputFailure(root, "no .html, .htm, .xhtml, .txt, .jsonl, .ndjson, .warc or .wet file in this folder, plain or .gz"));
        }
    }

    public IEnumerable<InputFile> Files => _pages
        .Order(StringComparer.Ordinal)
        .Select(path => new InputFile(path, path, Path.GetRelativePath(_root, path)));

    public IReadOnlyList<InputFailure> Failures => _failures;

    private void Visit()
    {
        Stack<string> open = new([_root]);
        while (open.TryPop(out string? folder))
        {
            try
            {
                _pages.AddRange(Directory.EnumerateFiles(folder).Where(InputKinds.IsKnown));
                foreach (string subfolder in Directory.EnumerateDirectories(folder))
                {
                    // A linked folder may lead back to where we are, without end.
                    bool isLink = File.GetAttributes(subfolder).HasFlag(FileAttributes.ReparsePoint);
                    if (!isLink && Path.GetFullPath(subfolder) != _excluded)
                    {
                        open.Push(subfolder);
                    }
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                _failures.Add(new InputFailure(folder, InputException.Explain(error)));
            }
        }
    }
}
