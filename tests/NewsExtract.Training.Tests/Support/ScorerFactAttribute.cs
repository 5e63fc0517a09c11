using Xunit;

namespace NewsExtract.Training.Tests.Support;

/// <summary>A test against the reference scorers, reported as skipped without the corpora, the scripts beside them, or Python.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScorerFactAttribute : FactAttribute
{
    /// <summary>Skips the test where it cannot run.</summary>
    public ScorerFactAttribute() => Skip = ReferenceScorer.IsAvailable
        ? null
        : $"needs the corpora, the scorers in tools/ beside them, and {ReferenceScorer.Python}";
}
