namespace NewsExtract.Training.Corpora;

/// <summary>Finds the folder of the corpora, which lies outside the repository because nothing of it may be copied into it.</summary>
public static class DataFolder
{
    /// <summary>Environment variable that names the folder when the command line does not.</summary>
    public const string Variable = "NEWSEXTRACT_DATA";

    private const string RepositoryMark = "NewsExtract.sln";

    /// <summary>The data folder: <paramref name="given"/>, or the environment's, or <c>../shared/data</c> beside the repository that <paramref name="start"/> lies in.</summary>
    /// <exception cref="CorpusException">No such folder.</exception>
    public static string Locate(string? given, string start)
    {
        string? folder = given ?? Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder))
        {
            string root = RepositoryRoot(start)
                ?? throw new CorpusException($"No corpora: '{start}' lies in no folder with {RepositoryMark}, so the default data folder is unknown; pass --data DIR or set {Variable}.");
            folder = Path.Combine(root, "..", "shared", "data");
        }

        folder = Path.GetFullPath(folder);
        return Directory.Exists(folder)
            ? folder
            : throw new CorpusException($"No corpora: there is no folder '{folder}'; pass --data DIR, a folder with articles/<set>/gold.jsonl.gz in it, or set {Variable}.");
    }

    /// <summary>The nearest folder at or above <paramref name="start"/> that holds the solution; null when there is none.</summary>
    public static string? RepositoryRoot(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, RepositoryMark)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
