using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Classification;

/// <summary>How likely a block is article text given one hashed token, as a log-odds against the prior.</summary>
internal interface ITokenOdds
{
    /// <returns>The log-odds, 0 when the token is unknown.</returns>
    public float Of(uint token);
}

/// <summary>Any odds as the struct that the scanner wants.</summary>
internal readonly struct AnyOdds(ITokenOdds odds) : ITokenOdds
{
    public float Of(uint token) => odds.Of(token);
}

/// <summary>The learned odds as the struct that the scanner wants, without a virtual call a word.</summary>
internal readonly struct TableOdds(OddsTable table) : ITokenOdds
{
    public float Of(uint token) => table.Of(token);
}

/// <summary>
/// Learned log-odds by token hash. Immutable and thread-safe. Four slots of four bytes are a bucket that one comparison of a vector searches,
/// so that a look-up has hardly a branch to guess wrong and tens of thousands of tokens stay in the cache: the high bits of a token's key are known
/// from the bucket it is found in and how far that is from where it belongs, so a slot holds only its low bits, that distance and the value.
/// </summary>
internal sealed class OddsTable : ITokenOdds
{
    /// <summary>Log-odds are stored in steps of this size.</summary>
    public const float Step = 1f / 24;

    /// <summary>A slot, from the low end: 8 bits of value, 6 of distance plus one (0: free), and the low bits of the key.</summary>
    private const int TagShift = 14;
    private const int DistanceShift = 8;

    private const int MaximumDistance = (1 << (TagShift - DistanceShift)) - 2;
    private static readonly int BucketSize = Vector128<uint>.Count;

    /// <summary>Keys of a bucket lie so near to each other that their low bits tell them apart.</summary>
    private const int FewestBuckets = 1 << TagShift;
    private const uint LowBits = uint.MaxValue >> TagShift;

    /// <summary>An odd factor spreads tokens over the buckets, whatever they have in common, and no two come together (Knuth, The Art of Computer Programming 3, 6.4).</summary>
    private const uint Factor = 2654435769;

    /// <summary>What undoes <see cref="Factor"/>.</summary>
    private const uint Inverse = 340573321;

    /// <summary>The buckets, and as many more as the last one may need.</summary>
    private readonly uint[] _slots;
    private readonly uint _buckets;

    /// <summary>Knows no token; for features that do not depend on a model.</summary>
    public static OddsTable Empty { get; } = new([], []);

    public OddsTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> values)
    {
        // Four slots for 2.2 tokens: with fewer, a bucket in four would be full. A table without tokens is no more than a bucket.
        int buckets = keys.IsEmpty ? 1 : Math.Max(FewestBuckets, (int)(keys.Length * 5L / 11));
        while ((_slots = TryFill(keys, values, buckets)!) is null)
        {
            buckets *= 2;
        }

        _buckets = (uint)buckets;
    }

    /// <summary>The known tokens in ascending order and their values.</summary>
    public (uint[] Keys, sbyte[] Values) Entries()
    {
        var entries = new List<(uint Key, sbyte Value)>();
        for (int slot = 0; slot < _slots.Length; slot++)
        {
            uint found = _slots[slot];
            if (found != 0)
            {
                uint distance = ((found >> DistanceShift) & (MaximumDistance + 1)) - 1;
                ulong home = (uint)(slot / BucketSize) - distance;
                uint lowest = (uint)(((home << 32) + _buckets - 1) / _buckets);
                uint key = lowest + (((found >> TagShift) - lowest) & LowBits);
                entries.Add((key * Inverse, (sbyte)found));
            }
        }

        entries.Sort((a, b) => a.Key.CompareTo(b.Key));
        return ([.. entries.Select(entry => entry.Key)], [.. entries.Select(entry => entry.Value)]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Of(uint token)
    {
        if (token == 0)
        {
            return 0;
        }

        uint key = token * Factor;
        uint found = Search(key, 0, out bool isFull);
        return found == 0 & isFull ? OfCrowded(key) : (sbyte)found * Step;
    }

    /// <summary>Goes on where the bucket that a token belongs in was full before it came.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private float OfCrowded(uint key)
    {
        for (uint distance = 1; distance <= MaximumDistance; distance++)
        {
            uint found = Search(key, distance, out bool isFull);
            if (found != 0 || !isFull)
            {
                return (sbyte)found * Step;
            }
        }

        return 0;
    }

    /// <returns>The slot of a token in the bucket at a distance from its own; 0 when it is not there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Search(uint key, uint distance, out bool isFull)
    {
        ref uint first = ref MemoryMarshal.GetArrayDataReference(_slots);
        Vector128<uint> bucket = Vector128.LoadUnsafe(ref first, (nuint)(Home(key, _buckets) + distance) * (nuint)Vector128<uint>.Count);
        Vector128<uint> isHere = Vector128.Equals(bucket & Vector128.Create(~(uint)byte.MaxValue), Vector128.Create(Tag(key, distance)));

        // Buckets fill from the front, and a token stands in one slot at most.
        isFull = bucket[3] != 0;
        return Vector128.Sum(bucket & isHere);
    }

    /// <summary>The bucket a key belongs in: its high bits, for any number of buckets (Lemire 2019).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Home(uint key, uint buckets) => (uint)(((ulong)key * buckets) >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Tag(uint key, uint distance) => (key << TagShift) | ((distance + 1) << DistanceShift);

    /// <returns>Null when some token would lie too far from its place.</returns>
    private static uint[]? TryFill(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> values, int buckets)
    {
        var slots = new uint[(buckets + MaximumDistance + 1) * BucketSize];
        for (int i = 0; i < keys.Length; i++)
        {
            uint key = keys[i] * Factor;
            uint distance = 0;
            int free;
            while ((free = BucketOf(key, distance).IndexOf(0u)) < 0)
            {
                if (++distance > MaximumDistance)
                {
                    return null;
                }
            }

            BucketOf(key, distance)[free] = Tag(key, distance) | (byte)values[i];
        }

        return slots;

        Span<uint> BucketOf(uint key, uint distance) => slots.AsSpan((int)(Home(key, (uint)buckets) + distance) * BucketSize, BucketSize);
    }
}
