using System.Runtime.InteropServices;

using NewsExtract.Models;

namespace NewsExtract.Classification;

/// <summary>Stores an <see cref="OddsTable"/>: the sorted keys as the distances between them, then a byte for each value.</summary>
internal static class OddsTableCodec
{
    public static void Write(OddsTable odds, FieldWriter field)
    {
        (uint[] keys, sbyte[] values) = odds.Entries();
        field.Varint((uint)keys.Length);
        uint previous = 0;
        foreach (uint key in keys)
        {
            field.Varint(key - previous);
            previous = key;
        }

        field.Bytes(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    public static OddsTable Read(FieldReader field)
    {
        uint[] keys = new uint[field.Count()];
        uint previous = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            uint key = previous + field.Varint();
            if (key <= previous)
            {
                throw field.Broken($"key {i} is {key}, which does not come after {previous}");
            }

            keys[i] = previous = key;
        }

        return new OddsTable(keys, MemoryMarshal.Cast<byte, sbyte>(field.Bytes(keys.Length)));
    }
}
