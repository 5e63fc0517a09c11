using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>
/// The most frequent grammatical words of the languages in the data file, as a set of hashes in buckets of a vector each: whether a word
/// is one is asked of every word, and cannot be guessed by a branch. Immutable and thread-safe.
/// </summary>
internal sealed class FunctionWords
{
    private const string ResourceName = "function-words.txt";

    private static readonly int BucketSize = Vector128<uint>.Count;

    private readonly uint[] _slots;

    /// <summary>The number of buckets less one.</summary>
    private readonly uint _mask;

    private FunctionWords(HashSet<uint> hashes)
    {
        int buckets = 1024;
        while (buckets * BucketSize < hashes.Count * 2)
        {
            buckets *= 2;
        }

        _slots = new uint[buckets * BucketSize];
        _mask = (uint)(buckets - 1);
        foreach (uint hash in hashes)
        {
            uint bucket = hash & _mask;
            int free;
            while ((free = _slots.AsSpan((int)bucket * BucketSize, BucketSize).IndexOf(0u)) < 0)
            {
                bucket = (bucket + 1) & _mask;
            }

            _slots[((int)bucket * BucketSize) + free] = hash;
        }
    }

    /// <summary>The embedded list.</summary>
    public static FunctionWords Embedded { get; } = LoadEmbedded();

    /// <param name="hash">Hash of the lower-cased word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(uint hash)
    {
        bool isHere = Search(hash & _mask, hash, out bool isFull);
        return isHere | (isFull && !isHere && ContainsBehind(hash));
    }

    /// <summary>Goes on where the bucket that a word belongs in is full.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ContainsBehind(uint hash)
    {
        uint bucket = hash & _mask;
        bool isFull = true;
        bool isHere = false;
        while (isFull && !isHere)
        {
            bucket = (bucket + 1) & _mask;
            isHere = Search(bucket, hash, out isFull);
        }

        return isHere;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Search(uint bucket, uint hash, out bool isFull)
    {
        // Buckets fill from the front.
        Vector128<uint> found = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_slots), (nuint)bucket * (nuint)Vector128<uint>.Count);
        isFull = found[3] != 0;
        return Vector128.EqualsAny(found, Vector128.Create(hash));
    }

    private static FunctionWords LoadEmbedded()
    {
        var hashes = new HashSet<uint>();
        foreach (string line in EmbeddedLines.Of(ResourceName))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            foreach (string word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                hashes.Add(StableHash.OfLower(word));
            }
        }

        return new FunctionWords(hashes);
    }
}
