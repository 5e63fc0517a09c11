using System.Runtime.InteropServices;

namespace NewsExtract.Postgres.Storage;

/// <summary>Numbers that became others, not written yet. Not thread-safe.</summary>
internal sealed class Renames
{
    private readonly Dictionary<long, long> _names = [];

    public int Count => _names.Count;

    public void Add(long goes, long stays) => _names.Add(goes, stays);

    /// <summary>What a number has become.</summary>
    public long Of(long number)
    {
        long found = number;
        while (_names.TryGetValue(found, out long next))
        {
            found = next;
        }

        // So that a long chain is walked once.
        if (found != number)
        {
            CollectionsMarshal.GetValueRefOrNullRef(_names, number) = found;
        }

        return found;
    }

    /// <summary>All numbers that became others, and what they have become.</summary>
    public (long[] Goes, long[] Stays) ToArrays()
    {
        long[] goes = [.. _names.Keys];
        return (goes, Array.ConvertAll(goes, Of));
    }
}
