using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Tests.Support;

/// <summary>The corpora outside the repository; most machines have none.</summary>
internal static class SharedData
{
    /// <summary>The data folder; null when there is none.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        try
        {
            return DataFolder.Locate(null, AppContext.BaseDirectory);
        }
        catch (CorpusException)
        {
            return null;
        }
    }
}
