using System.Numerics;
using NewsExtract.Entities.Tagging;
using NewsExtract.Models;

namespace NewsExtract.Entities.Model;

/// <summary>Stores an <see cref="EmissionTable"/>: sorted hashes, then for each row the set of labels that have a weight, then the weights.</summary>
internal static class EmissionTableCodec
{
    private const int Row = TagScheme.RowLength;
    private const int MaskBytes = 6;

    public static void Write(EmissionTable table, FieldWriter field)
    {
        field.Single(table.Step);
        SortedHashes.Write(table.Features, field);
        Span<byte> mask = stackalloc byte[MaskBytes];
        for (int row = 0; row < table.Features.Length; row++)
        {
            ulong labels = Labels(table.Weights.AsSpan(row * Row, Row));
            for (int i = 0; i < MaskBytes; i++)
            {
                mask[i] = (byte)(labels >> (8 * i));
            }

            field.Bytes(mask);
        }

        Span<byte> weights = stackalloc byte[Row];
        for (int row = 0; row < table.Features.Length; row++)
        {
            int count = 0;
            foreach (sbyte weight in table.Weights.AsSpan(row * Row, Row))
            {
                if (weight != 0)
                {
                    weights[count++] = (byte)weight;
                }
            }

            field.Bytes(weights[..count]);
        }
    }

    public static EmissionTable Read(FieldReader field)
    {
        float step = field.Single();
        if (!(step > 0 && float.IsFinite(step)))
        {
            throw field.Broken($"the step of the weights is {step}");
        }

        uint[] features = SortedHashes.Read(ref field);
        ReadOnlySpan<byte> masks = field.Bytes(features.Length * MaskBytes);
        sbyte[] weights = new sbyte[features.Length * Row];
        for (int row = 0; row < features.Length; row++)
        {
            ulong labels = 0;
            for (int i = MaskBytes - 1; i >= 0; i--)
            {
                labels = (labels << 8) | masks[(row * MaskBytes) + i];
            }

            ReadOnlySpan<byte> values = field.Bytes(BitOperations.PopCount(labels));
            for (int next = 0; labels != 0; labels &= labels - 1)
            {
                weights[(row * Row) + BitOperations.TrailingZeroCount(labels)] = (sbyte)values[next++];
            }
        }

        return new EmissionTable(features, weights, step);
    }

    private static ulong Labels(ReadOnlySpan<sbyte> row)
    {
        ulong labels = 0;
        for (int label = 0; label < row.Length; label++)
        {
            labels |= row[label] != 0 ? 1UL << label : 0;
        }

        return labels;
    }
}
