using NewsExtract.Training.Corpora;
using Xunit;

namespace NewsExtract.Training.Tests.Support;

/// <summary>A test on the corpora, reported as skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataFactAttribute : FactAttribute
{
    /// <summary>Skips the test without the data folder.</summary>
    public DataFactAttribute() => Skip = SharedData.Folder is null
        ? $"needs the corpora: set {DataFolder.Variable} or put them into ../shared/data"
        : null;
}
