namespace NewsExtract.Training.Boosting;

/// <summary>The SplitMix64 generator (Steele, Lea, Flood 2014): the same numbers from the same seed on every platform and runtime.</summary>
internal struct SplitMix(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <returns>A number in [0, 1).</returns>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <returns>A number in [0, <paramref name="limit"/>).</returns>
    public int Next(int limit) => (int)(NextDouble() * limit);
}
