namespace NewsExtract.Sqlite.Tests;

/// <summary>A folder for the files of a test, which goes with it.</summary>
internal sealed class IndexFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("newsextract-index-").FullName;

    public string File(string name = "stories.db") => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
