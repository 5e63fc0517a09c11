namespace NewsExtract.Classification;

/// <summary>How likely a block is article text given one hashed token, as a log-odds against the prior.</summary>
internal interface ITokenOdds
{
    /// <returns>The log-odds, 0 when the token is unknown.</returns>
    public float Of(uint token);
}

/// <summary>Learned log-odds by token hash: open addressing, one byte a value. Immutable and thread-safe.</summary>
internal sealed class OddsTable : ITokenOdds
{
    /// <summary>Log-odds are stored in steps of this size.</summary>
    public const float Step = 1f / 24;

    private readonly uint[] _keys;
    private readonly sbyte[] _values;
    private readonly int _mask;

    public OddsTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> values)
    {
        int size = 1024;
        while (size < keys.Length * 3)
        {
            size *= 2;
        }

        _mask = size - 1;
        _keys = new uint[size];
        _values = new sbyte[size];
        for (int i = 0; i < keys.Length; i++)
        {
            int slot = (int)keys[i] & _mask;
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = keys[i];
            _values[slot] = values[i];
        }
    }

    /// <summary>The known tokens in ascending order and their values.</summary>
    public (uint[] Keys, sbyte[] Values) Entries()
    {
        int[] slots = [.. Enumerable.Range(0, _keys.Length).Where(slot => _keys[slot] != 0).OrderBy(slot => _keys[slot])];
        return ([.. slots.Select(slot => _keys[slot])], [.. slots.Select(slot => _values[slot])]);
    }

    public float Of(uint token)
    {
        if (token == 0)
        {
            return 0;
        }

        int slot = (int)token & _mask;
        while (true)
        {
            uint key = _keys[slot];
            if (key == token)
            {
                return _values[slot] * Step;
            }

            if (key == 0)
            {
                return 0;
            }

            slot = (slot + 1) & _mask;
        }
    }
}
