using Xunit;

namespace NewsExtract.Tool.Tests;

/// <summary>Tests that measure memory or start processes, and run beside no others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
