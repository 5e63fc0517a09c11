using System.Numerics;

namespace NewsExtract.Classification;

/// <summary>Finds for every block the first block with the same key, with a table of the keys so far. Not thread-safe: keeps the table from page to page.</summary>
internal sealed class FirstOfKey
{
    private int[] _slots = [];

    /// <param name="keys">A hash a block.</param>
    /// <param name="first">Set to the index of the first block with the same key, which may be the block itself.</param>
    public void Find(ReadOnlySpan<uint> keys, Span<int> first)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * keys.Length) + 1);
        if (_slots.Length < size)
        {
            _slots = new int[size];
        }

        Span<int> slots = _slots.AsSpan(0, size);
        slots.Clear();
        for (int i = 0; i < keys.Length; i++)
        {
            // Slots hold the first block with a key, counted from 1.
            uint key = keys[i];
            int slot = (int)((key ^ (key >> 16)) & (uint)(size - 1));
            while (slots[slot] > 0 && keys[slots[slot] - 1] != key)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = slots[slot] == 0 ? i + 1 : slots[slot];
            first[i] = slots[slot] - 1;
        }
    }
}
