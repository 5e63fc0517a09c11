using System.Runtime.InteropServices;
using NewsExtract.Models;

namespace NewsExtract.Classification;

/// <summary>Stores an <see cref="OddsTable"/>: the sorted keys as the distances between them, then a byte for each value.</summary>
internal static class OddsTableCodec
{
    public static void Write(OddsTable odds, FieldWriter field)
    {
        (uint[] keys, sbyte[] values) = odds.Entries();
        SortedHashes.Write(keys, field);
        field.Bytes(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    public static OddsTable Read(FieldReader field)
    {
        uint[] keys = SortedHashes.Read(ref field);
        if (keys is [0, ..])
        {
            throw field.Broken("its first key is 0, which stands for no key");
        }

        return new OddsTable(keys, MemoryMarshal.Cast<byte, sbyte>(field.Bytes(keys.Length)));
    }
}
