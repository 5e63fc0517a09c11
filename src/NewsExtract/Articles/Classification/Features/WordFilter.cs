using System.Runtime.CompilerServices;

namespace NewsExtract.Classification;

/// <summary>A 256-bit Bloom filter with one hash over the words of a short text: may say yes to a stranger (about one time in twenty for a headline), never no to a member.</summary>
internal struct WordFilter
{
    private Bits _bits;

    public int Count { get; private set; }

    [InlineArray(4)]
    private struct Bits
    {
        private ulong _first;
    }

    public void Add(uint hash)
    {
        hash ^= hash >> 15;
        ulong bit = 1UL << (int)(hash & 63);
        ref ulong word = ref _bits[(int)((hash >> 6) & 3)];
        Count += (word & bit) == 0 ? 1 : 0;
        word |= bit;
    }

    public readonly bool MayContain(uint hash)
    {
        hash ^= hash >> 15;
        return (_bits[(int)((hash >> 6) & 3)] & (1UL << (int)(hash & 63))) != 0;
    }
}
