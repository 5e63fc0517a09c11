using System.Runtime.CompilerServices;

namespace NewsExtract.Models;

/// <summary>Numbers 64-bit values in the order in which they first come, so that those that come often are kept once. Not thread-safe.</summary>
/// <param name="most">No more different values will come.</param>
internal sealed class DistinctValues(int most)
{
    private readonly int[] _slots = new int[Math.Max(16, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)most * 2))];
    private readonly ulong[] _values = new ulong[most];

    public int Count { get; private set; }

    /// <summary>The values in the order of their numbers.</summary>
    public ulong[] ToArray() => _values.AsSpan(0, Count).ToArray();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int NumberOf(ulong value)
    {
        ulong mixed = value * 0x9E3779B97F4A7C15;
        for (int slot = (int)(mixed >> 32) & (_slots.Length - 1); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            int number = _slots[slot] - 1;
            if (number < 0)
            {
                _values[Count] = value;
                _slots[slot] = ++Count;
                return Count - 1;
            }

            if (_values[number] == value)
            {
                return number;
            }
        }
    }
}
