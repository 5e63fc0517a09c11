namespace NewsExtract.Training.Entities;

/// <summary>A sentence as the trainer sees it.</summary>
/// <param name="Features">The features of all tokens, one after the other: hashes first, numbers of rows later.</param>
/// <param name="Ends">Where the features of each token end.</param>
/// <param name="Allowed">The labels each token may have, a bit each.</param>
/// <param name="Weight">Weight of the sentence.</param>
internal sealed record TaggedSample(uint[] Features, int[] Ends, ulong[] Allowed, float Weight)
{
    public int Length => Ends.Length;

    public ReadOnlySpan<uint> Of(int token) => Features.AsSpan((token == 0 ? 0 : Ends[token - 1])..Ends[token]);
}
