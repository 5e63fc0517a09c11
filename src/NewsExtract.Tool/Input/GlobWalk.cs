namespace NewsExtract.Tool;

/// <summary>The files that match a pattern, in ordinal order of their paths. A pattern says which files are meant, so their names need not be known ones.</summary>
internal sealed class GlobWalk
{
    private readonly GlobPattern _pattern;
    private readonly string? _excluded;
    private readonly List<string> _paths = [];
    private readonly List<InputFailure> _failures = [];

    public GlobWalk(GlobPattern pattern, string? excluded)
    {
        _pattern = pattern;
        _excluded = excluded is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(excluded));
        Visit();
        if (_paths.Count == 0 && _failures.Count == 0)
        {
            _failures.Add(new InputFailure(pattern.Text, "no file matches"));
        }
    }

    public IEnumerable<InputFile> Files => _paths
        .Order(StringComparer.Ordinal)
        .Select(path => new InputFile(_pattern.Root + path, _pattern.Root + path, path));

    public IReadOnlyList<InputFailure> Failures => _failures;

    private void Visit()
    {
        Stack<(string Folder, int Depth)> open = new([("", 0)]);
        while (open.TryPop(out (string Folder, int Depth) next))
        {
            string folder = Path.Combine(_pattern.Root.Length == 0 ? "." : _pattern.Root, next.Folder);
            try
            {
                foreach (string file in Directory.EnumerateFiles(folder))
                {
                    string relative = Path.Combine(next.Folder, Path.GetFileName(file));
                    if (_pattern.Matches(relative))
                    {
                        _paths.Add(relative);
                    }
                }

                foreach (string subfolder in next.Depth < _pattern.MostFolders ? Directory.EnumerateDirectories(folder) : [])
                {
                    // A linked folder may lead back to where we are, without end.
                    bool isLink = File.GetAttributes(subfolder).HasFlag(FileAttributes.ReparsePoint);
                    if (!isLink && Path.GetFullPath(subfolder) != _excluded)
                    {
                        open.Push((Path.Combine(next.Folder, Path.GetFileName(subfolder)), next.Depth + 1));
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
