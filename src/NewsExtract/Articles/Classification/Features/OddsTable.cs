using System.Numerics;

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
/// Learned log-odds by token hash. Immutable and thread-safe. Open addressing, four bytes a slot, so that tens of thousands of tokens stay
/// in the cache: the low bits of a token are known from where it is found and how far that is from where it belongs, so a slot holds
/// only its high bits, that distance and the value.
/// </summary>
internal sealed class OddsTable : ITokenOdds
{
    /// <summary>Log-odds are stored in steps of this size.</summary>
    public const float Step = 1f / 24;

    /// <summary>A slot, from the low end: 8 bits of value, 8 of distance plus one (0: free), and the high bits of the token.</summary>
    private const int TagShift = 16;
    private const int DistanceShift = 8;

    private const int MaximumDistance = 254;

    private readonly uint[] _slots;
    private readonly int _mask;

    /// <summary>Knows no token; for features that do not depend on a model.</summary>
    public static OddsTable Empty { get; } = new([], []);

    public OddsTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> values)
    {
        // The low 16 bits of a token must follow from its slot.
        int size = 1 << TagShift;
        while (size < keys.Length * 2)
        {
            size *= 2;
        }

        while ((_slots = TryFill(keys, values, size)!) is null)
        {
            size *= 2;
        }

        _mask = size - 1;
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
                uint home = ((uint)slot - ((found >> DistanceShift) & byte.MaxValue) + 1) & (uint)_mask;
                uint high = found & ~((1u << TagShift) - 1) & ~(uint)_mask;
                entries.Add((BitOperations.RotateLeft(high | home, 1), (sbyte)found));
            }
        }

        entries.Sort((a, b) => a.Key.CompareTo(b.Key));
        return ([.. entries.Select(entry => entry.Key)], [.. entries.Select(entry => entry.Value)]);
    }

    public float Of(uint token)
    {
        if (token == 0)
        {
            return 0;
        }

        uint[] slots = _slots;
        uint key = Spread(token);
        uint wanted = Tag(key, 0);
        uint slot = key & (uint)_mask;
        while (slot < (uint)slots.Length)
        {
            uint found = slots[slot];
            if ((found ^ wanted) <= byte.MaxValue)
            {
                return (sbyte)found * Step;
            }

            if (found == 0)
            {
                return 0;
            }

            wanted += 1 << DistanceShift;
            slot = (slot + 1) & (uint)_mask;
        }

        return 0;
    }

    /// <summary>Tokens are odd, so their lowest bit tells no two apart and must not choose the slot.</summary>
    private static uint Spread(uint token) => BitOperations.RotateRight(token, 1);

    private static uint Tag(uint key, int distance) => (key & ~((1u << TagShift) - 1)) | ((uint)(distance + 1) << DistanceShift);

    /// <returns>Null when some token would lie too far from its place.</returns>
    private static uint[]? TryFill(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> values, int size)
    {
        var slots = new uint[size];
        for (int i = 0; i < keys.Length; i++)
        {
            uint key = Spread(keys[i]);
            int distance = 0;
            while (slots[(key + (uint)distance) & (uint)(size - 1)] != 0)
            {
                if (++distance > MaximumDistance)
                {
                    return null;
                }
            }

            slots[(key + (uint)distance) & (uint)(size - 1)] = Tag(key, distance) | (byte)values[i];
        }

        return slots;
    }
}
