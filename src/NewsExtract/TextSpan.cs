namespace NewsExtract;

/// <summary>A half-open stretch of a text, <c>[Start, End)</c>, counted in UTF-16 code units.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="Length">Number of code units; never negative.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Cuts this span out of <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
