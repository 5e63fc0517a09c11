namespace NewsExtract.Models;

/// <summary>Stores ascending hashes as their number and the distances between them.</summary>
internal static class SortedHashes
{
    public static void Write(uint[] hashes, FieldWriter field)
    {
        field.Varint((uint)hashes.Length);
        uint previous = 0;
        foreach (uint hash in hashes)
        {
            field.Varint(hash - previous);
            previous = hash;
        }
    }

    public static uint[] Read(ref FieldReader field)
    {
        uint[] hashes = new uint[field.Count()];
        uint previous = 0;
        for (int i = 0; i < hashes.Length; i++)
        {
            uint hash = previous + field.Varint();
            if (i > 0 && hash <= previous)
            {
                throw field.Broken($"hash {i} is {hash}, which does not come after {previous}");
            }

            hashes[i] = previous = hash;
        }

        return hashes;
    }
}
