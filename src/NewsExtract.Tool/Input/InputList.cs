namespace NewsExtract.Tool;

/// <summary>One file to read: a page, or many documents in one.</summary>
/// <param name="Path">Where it is; null for standard input.</param>
/// <param name="Name">What to call it in messages and headers.</param>
/// <param name="OutputName">Its place below the output folder, by the name the input has.</param>
internal sealed record InputFile(string? Path, string Name, string OutputName);

/// <summary>A path that gives no page.</summary>
internal sealed record InputFailure(string Path, string Reason);

/// <summary>The files that the paths of a command line stand for.</summary>
/// <param name="Files">The files.</param>
/// <param name="Failures">Paths that stand for none.</param>
/// <param name="AreSeveral">Whether the output must be made for more than one document.</param>
internal sealed record InputList(IReadOnlyList<InputFile> Files, IReadOnlyList<InputFailure> Failures, bool AreSeveral)
{
    public const string StandardInput = "-";

    /// <summary>Looks up <paramref name="paths"/>; pages below <paramref name="outputFolder"/> are what an earlier run wrote and are left out of folders.</summary>
    public static InputList Find(IReadOnlyList<string> paths, string? outputFolder)
    {
        List<InputFile> files = [];
        List<InputFailure> failures = [];
        // A folder counts as several even when one page is in it: what a script gets must not hang on that.
        bool areSeveral = paths.Count > 1;
        foreach (string path in paths)
        {
            if (path == StandardInput)
            {
                files.Add(new InputFile(null, StandardInput, "stdin"));
            }
            else if (Directory.Exists(path))
            {
                areSeveral = true;
                FolderWalk walk = new(path, outputFolder);
                files.AddRange(walk.Files);
                failures.AddRange(walk.Failures);
            }
            else if (File.Exists(path))
            {
                areSeveral |= !InputKinds.LooksLikePage(path) && InputKinds.IsKnown(path);
                files.Add(new InputFile(path, path, Path.GetFileName(path)));
            }
            else if (GlobPattern.IsPattern(path))
            {
                areSeveral = true;
                GlobWalk walk = new(new GlobPattern(path), outputFolder);
                files.AddRange(walk.Files);
                failures.AddRange(walk.Failures);
            }
            else
            {
                failures.Add(new InputFailure(path, "no such file or folder"));
            }
        }

        return new InputList(files, failures, areSeveral);
    }
}
