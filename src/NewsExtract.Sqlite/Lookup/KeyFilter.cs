namespace NewsExtract.Sqlite.Lookup;

/// <summary>
/// Tells of most keys that a segment does not have that it does not, without reading it: rare keys, which say most, are in few segments. A Bloom filter (1970) whose bits of a key
/// lie in one line of the processor's cache (Putze, Sanders and Singler 2007). Thread-safe when all keys are in.
/// </summary>
internal sealed class KeyFilter
{
    private const int LineBytes = 64;
    private const int BitsOfKey = 10;
    private const int Probes = 5;
    private const int ProbeBits = 9;

    private readonly byte[] _bits;

    public KeyFilter(byte[] bits) => _bits = bits;

    public ReadOnlySpan<byte> Bytes => _bits;

    /// <summary>An empty filter.</summary>
    /// <param name="keys">How many keys it will have; with more it says of fewer that they are not there.</param>
    public static KeyFilter For(long keys) => new(new byte[((keys * BitsOfKey / (LineBytes * 8)) + 1) * LineBytes]);

    public void Add(long key)
    {
        ulong hash = Mix((ulong)key);
        Span<byte> line = _bits.AsSpan(LineOf(hash), LineBytes);
        for (int i = 0; i < Probes; i++, hash >>= ProbeBits)
        {
            line[(int)(hash & 0x1FF) >> 3] |= (byte)(1 << (int)(hash & 7));
        }
    }

    /// <summary>False when the key was never added; true when it was, and for about one in fifty that was not.</summary>
    public bool MayHave(long key)
    {
        ulong hash = Mix((ulong)key);
        ReadOnlySpan<byte> line = _bits.AsSpan(LineOf(hash), LineBytes);
        for (int i = 0; i < Probes; i++, hash >>= ProbeBits)
        {
            if ((line[(int)(hash & 0x1FF) >> 3] & (1 << (int)(hash & 7))) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether bytes from a file can be a filter.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> bytes) => bytes.Length >= LineBytes && bytes.Length % LineBytes == 0;

    // The bits for the line come from another mixing than those within it.
    private int LineOf(ulong hash) => (int)(Math.BigMul(Mix(hash), (ulong)(_bits.Length / LineBytes), out _) * LineBytes);

    /// <summary>The last step of SplitMix64.</summary>
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
