using Xunit;

namespace NewsExtract.Tests.Conformance;

/// <summary>A test of an index that may need a server. A test assembly without one says why before its tests are found, in a module initializer.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IndexTheoryAttribute : TheoryAttribute
{
    /// <summary>Why no test of this assembly can run; null when they can.</summary>
    public static string? SkipReason { get; set; }

    /// <inheritdoc/>
    public override string? Skip => SkipReason;
}
