using System.Runtime.CompilerServices;

namespace NewsExtract.Entities.Tagging;

/// <summary>Numbers of 32-bit hashes by open addressing: the hash itself is the key. Immutable and thread-safe.</summary>
internal sealed class HashIndex
{
    private const int FewestBits = 4;

    /// <summary>The key in the upper half, its number and one in the lower; 0 where nothing stands. One load tells both.</summary>
    private readonly ulong[] _slots;
    private readonly int _shift;

    /// <param name="keys">Different hashes; the place of each is its number.</param>
    public HashIndex(ReadOnlySpan<uint> keys)
    {
        int bits = FewestBits;
        while (1L << bits < keys.Length * 2L)
        {
            bits++;
        }

        _shift = 32 - bits;
        _slots = new ulong[1 << bits];
        for (int i = 0; i < keys.Length; i++)
        {
            int slot = Slot(keys[i]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = ((ulong)keys[i] << 32) | (uint)(i + 1);
        }
    }

    /// <summary>The number of a hash; -1 when it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key)
    {
        ulong[] slots = _slots;
        for (int slot = Slot(key); ; slot = (slot + 1) & (slots.Length - 1))
        {
            ulong found = slots[slot];
            if (found == 0)
            {
                return -1;
            }

            if (found >> 32 == key)
            {
                return (int)(uint)found - 1;
            }
        }
    }

    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): the keys may be sorted or clustered.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(uint key) => (int)((key * 2654435769u) >> _shift);
}
