using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Indexing;

/// <summary>Adds up how much speaks for each candidate. Not thread-safe; used again from article to article.</summary>
internal sealed class CandidateTally
{
    private readonly Dictionary<int, float> _weights = new(1024);

    public void Clear() => _weights.Clear();

    public void Add(ReadOnlySpan<int> slots, float weight)
    {
        foreach (int slot in slots)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_weights, slot, out _) += weight;
        }
    }

    /// <summary>Takes the heaviest slots, of two as heavy the later; the heaviest first.</summary>
    /// <param name="best">Takes the slots.</param>
    /// <param name="isEligible">Whether a slot may be taken.</param>
    /// <returns>How many it took.</returns>
    public int TakeBest(Span<int> best, Func<int, bool> isEligible)
    {
        Span<float> weights = best.Length <= 256 ? stackalloc float[best.Length] : new float[best.Length];
        int count = 0;
        foreach ((int slot, float weight) in _weights)
        {
            if ((count == best.Length && !IsBefore(slot, weight, best[^1], weights[^1])) || !isEligible(slot))
            {
                continue;
            }

            count += count < best.Length ? 1 : 0;
            int place = count - 1;
            for (; place > 0 && IsBefore(slot, weight, best[place - 1], weights[place - 1]); place--)
            {
                best[place] = best[place - 1];
                weights[place] = weights[place - 1];
            }

            best[place] = slot;
            weights[place] = weight;
        }

        return count;
    }

    // Any order of the dictionary gives the same result: no two slots are alike in this order.
    private static bool IsBefore(int slot, float weight, int otherSlot, float otherWeight)
        => weight > otherWeight || (weight == otherWeight && slot > otherSlot);
}
