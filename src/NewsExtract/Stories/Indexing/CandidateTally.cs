using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Indexing;

/// <summary>Adds up how much speaks for each candidate. Not thread-safe; used again from article to article.</summary>
/// <typeparam name="TNumber">What tells articles apart, ascending in order of arrival.</typeparam>
internal sealed class CandidateTally<TNumber>
    where TNumber : struct, IBinaryInteger<TNumber>
{
    private readonly Dictionary<TNumber, int> _weights = new(1024);

    public void Clear() => _weights.Clear();

    public void Add(ReadOnlySpan<TNumber> numbers, int weight)
    {
        foreach (TNumber number in numbers)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_weights, number, out _) += weight;
        }
    }

    /// <summary>Takes the heaviest articles, of two as heavy the later; the heaviest first.</summary>
    /// <param name="best">Takes their numbers.</param>
    /// <param name="isEligible">Whether an article may be taken.</param>
    /// <returns>How many it took.</returns>
    public int TakeBest(Span<TNumber> best, Func<TNumber, bool> isEligible)
    {
        Span<int> weights = best.Length <= 256 ? stackalloc int[best.Length] : new int[best.Length];
        int count = 0;
        foreach ((TNumber number, int weight) in _weights)
        {
            if ((count == best.Length && !IsBefore(number, weight, best[^1], weights[^1])) || !isEligible(number))
            {
                continue;
            }

            count += count < best.Length ? 1 : 0;
            int place = count - 1;
            for (; place > 0 && IsBefore(number, weight, best[place - 1], weights[place - 1]); place--)
            {
                best[place] = best[place - 1];
                weights[place] = weights[place - 1];
            }

            best[place] = number;
            weights[place] = weight;
        }

        return count;
    }

    /// <summary>All articles in the order of <see cref="TakeBest"/>.</summary>
    public TNumber[] InOrder() => [.. _weights.OrderByDescending(article => article.Value).ThenByDescending(article => article.Key).Select(article => article.Key)];

    // Any order of the dictionary gives the same result: no two numbers are alike in this order.
    private static bool IsBefore(TNumber number, int weight, TNumber otherNumber, int otherWeight)
        => weight > otherWeight || (weight == otherWeight && number > otherNumber);
}
