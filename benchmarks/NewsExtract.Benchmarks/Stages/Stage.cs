namespace NewsExtract.Benchmarks.Stages;

/// <summary>
/// A part of the library's work, measured beside a reference that does the least such work could do. Both run over all inputs once and give a number made from their
/// results, so that no compiler can leave them out. Not thread-safe.
/// </summary>
internal sealed record Stage
{
    /// <summary>See <see cref="StageNames"/>.</summary>
    public required string Name { get; init; }

    /// <summary>What the reference does, in a word or two.</summary>
    public required string ReferenceName { get; init; }

    /// <summary>One pass over the inputs.</summary>
    public required Func<long> Work { get; init; }

    /// <summary>The reference over the same inputs, or over others of their kind.</summary>
    public required Func<long> Reference { get; init; }

    /// <summary>The part of a pass of the reference that goes with a pass of the work.</summary>
    public double ReferenceShare { get; init; } = 1;

    /// <summary>Throws a <see cref="StageException"/> when the answer of the work is wrong.</summary>
    public required Action Check { get; init; }

    /// <summary>How much a pass works through.</summary>
    public required double Units { get; init; }

    /// <summary>Of what.</summary>
    public required string Unit { get; init; }

    /// <summary>What its allocations are told in.</summary>
    public required AllocationScale Allocation { get; init; }

    /// <summary>Throws a <see cref="StageException"/> when the work gives a wrong answer, or not the same one twice.</summary>
    public void Verify()
    {
        Check();
        long first = Work(), second = Work();
        if (first != second)
        {
            throw new StageException($"Stage '{Name}' gave {first} and then {second} over the same inputs: its work is not deterministic.");
        }
    }
}
