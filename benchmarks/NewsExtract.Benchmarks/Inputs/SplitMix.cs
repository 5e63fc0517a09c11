namespace NewsExtract.Benchmarks.Inputs;

/// <summary>
/// Draws for generated pages, from the generator of the training: pages must be the same with every version of .NET, which <see cref="Random"/> does not
/// promise. Not thread-safe.
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private Training.Boosting.SplitMix _bits = new(seed);

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => _bits.Next();

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)Math.BigMul(Next(), (ulong)end, out _);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something happens that does so in <paramref name="percent"/> of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of <paramref name="items"/>.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
