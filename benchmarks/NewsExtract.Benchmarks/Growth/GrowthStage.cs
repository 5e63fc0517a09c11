namespace NewsExtract.Benchmarks.Growth;

/// <summary>Work whose cost should grow with its input alone.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Works">The work over pages of size 1, 2, 4 and 8.</param>
/// <param name="Lengths">How long those pages are, in characters.</param>
internal sealed record GrowthStage(string Name, IReadOnlyList<Func<long>> Works, IReadOnlyList<double> Lengths);
