namespace NewsExtract.Evaluation.Entities.Corpora;

/// <summary>The folders of the sets for entities.</summary>
internal static class EntityFolders
{
    /// <summary>Full paths of <c>entities/*</c> of a data folder, in ordinal order; none when there is no such folder.</summary>
    public static IEnumerable<string> Of(string dataFolder)
    {
        string folder = Path.Combine(dataFolder, "entities");
        return Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal) : [];
    }
}
