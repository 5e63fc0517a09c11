using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging;

/// <summary>
/// Numbers of ascending 32-bit hashes. Those with the same upper half stand together, so that only their lower halves are stored, and since hashes are
/// spread evenly one comparison of a vector searches nearly every group. A hash takes two bytes and its share of the table of groups. Immutable and thread-safe.
/// </summary>
internal sealed class HashIndex
{
    private const int LowerBits = 16;
    private const int Groups = 1 << LowerBits;
    private const int Lanes = 16;

    /// <summary>The number of the first hash of each group, and behind the last group of all hashes.</summary>
    private readonly int[] _starts = new int[Groups + 1];

    /// <summary>The lower half of each hash, and room for a vector that is loaded at the last one.</summary>
    private readonly ushort[] _lower;

    /// <param name="keys">Different hashes, ascending; the place of each is its number.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public HashIndex(ReadOnlySpan<uint> keys)
    {
        Count = keys.Length;
        _lower = new ushort[keys.Length + Lanes];
        int group = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            if (i > 0 && keys[i] <= keys[i - 1])
            {
                throw new ArgumentException($"Hash {i} is {keys[i]}, which does not come after {keys[i - 1]}.", nameof(keys));
            }

            _lower[i] = (ushort)keys[i];
            for (int own = (int)(keys[i] >> LowerBits); group < own;)
            {
                _starts[++group] = i;
            }
        }

        _starts.AsSpan(group + 1).Fill(keys.Length);
    }

    public int Count { get; }

    /// <summary>All hashes, ascending.</summary>
    public uint[] Keys()
    {
        uint[] keys = new uint[Count];
        for (int group = 0; group < Groups; group++)
        {
            for (int i = _starts[group]; i < _starts[group + 1]; i++)
            {
                keys[i] = ((uint)group << LowerBits) | _lower[i];
            }
        }

        return keys;
    }

    /// <summary>The number of a hash; -1 when it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key)
    {
        // A group has its start and its end in the table, and a vector can be loaded at every start.
        ref int bounds = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_starts), key >> LowerBits);
        int start = bounds;
        int count = Unsafe.Add(ref bounds, 1) - start;
        if (count > Lanes)
        {
            return FindInCrowd(start, count, (ushort)key);
        }

        uint matches = Matches(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_lower), start), count, key);
        return matches == 0 ? -1 : start + (BitOperations.TrailingZeroCount(matches) >> 1);
    }

    /// <summary>Finds many hashes at once, without a branch that depends on what is there: about half of a token's features are, and no processor guesses which.</summary>
    /// <param name="keys">The hashes.</param>
    /// <param name="numbers">Takes the numbers of those that are there; as long as <paramref name="keys"/>.</param>
    /// <returns>How many are there.</returns>
    public int FindAll(ReadOnlySpan<uint> keys, Span<int> numbers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(numbers.Length, keys.Length);
        ref int target = ref MemoryMarshal.GetReference(numbers);
        ref int starts = ref MemoryMarshal.GetArrayDataReference(_starts);
        ref ushort hashes = ref MemoryMarshal.GetArrayDataReference(_lower);
        int found = 0;
        foreach (uint key in keys)
        {
            ref int bounds = ref Unsafe.Add(ref starts, key >> LowerBits);
            int start = bounds;
            int count = Unsafe.Add(ref bounds, 1) - start;
            if (count > Lanes)
            {
                int number = FindInCrowd(start, count, (ushort)key);
                Unsafe.Add(ref target, found) = number;
                found += number >= 0 ? 1 : 0;
                continue;
            }

            uint matches = Matches(ref Unsafe.Add(ref hashes, start), count, key);
            Unsafe.Add(ref target, found) = start + (BitOperations.TrailingZeroCount(matches) >> 1);
            found += matches != 0 ? 1 : 0;
        }

        return found;
    }

    /// <summary>Two bits for each of up to sixteen hashes; set where it is the one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Matches(ref ushort first, int count, uint key)
    {
        uint matches = Vector256.Equals(Vector256.LoadUnsafe(ref first), Vector256.Create((ushort)key)).AsByte().ExtractMostSignificantBits();
        return matches & (uint)((1UL << (2 * count)) - 1);
    }

    /// <summary>Searches by halves, so that hashes that were chosen to stand together cost little.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindInCrowd(int start, int count, ushort lower)
    {
        int found = _lower.AsSpan(start, count).BinarySearch(lower);
        return found < 0 ? -1 : start + found;
    }
}
