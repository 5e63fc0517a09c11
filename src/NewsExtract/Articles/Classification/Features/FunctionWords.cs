using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>The most frequent grammatical words of the languages in the data file, as a set of hashes. Immutable and thread-safe.</summary>
internal sealed class FunctionWords
{
    private const string ResourceName = "function-words.txt";

    private readonly uint[] _slots;
    private readonly int _mask;

    private FunctionWords(HashSet<uint> hashes)
    {
        int size = 4096;
        while (size < hashes.Count * 4)
        {
            size *= 2;
        }

        _slots = new uint[size];
        _mask = size - 1;
        foreach (uint hash in hashes)
        {
            int slot = (int)hash & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = hash;
        }
    }

    /// <summary>The embedded list.</summary>
    public static FunctionWords Embedded { get; } = LoadEmbedded();

    /// <param name="hash">Hash of the lower-cased word.</param>
    public bool Contains(uint hash)
    {
        uint[] slots = _slots;
        int slot = (int)hash & _mask;
        while (true)
        {
            uint found = slots[slot];
            if (found == hash)
            {
                return true;
            }

            if (found == 0)
            {
                return false;
            }

            slot = (slot + 1) & _mask;
        }
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
