using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
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
        SortedHashes.Write(table.Features(), field);
        Span<byte> mask = stackalloc byte[MaskBytes];
        Span<sbyte> values = stackalloc sbyte[Row];
        for (int row = 0; row < table.Count; row++)
        {
            table.CopyRow(row, values);
            ulong labels = Labels(values);
            for (int i = 0; i < MaskBytes; i++)
            {
                mask[i] = (byte)(labels >> (8 * i));
            }

            field.Bytes(mask);
        }

        Span<byte> weights = stackalloc byte[Row];
        for (int row = 0; row < table.Count; row++)
        {
            int count = 0;
            table.CopyRow(row, values);
            foreach (sbyte weight in values)
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
        return new EmissionTable(features, ReadRows(masks, ref field), step);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static EmissionRows ReadRows(ReadOnlySpan<byte> masks, ref FieldReader field)
    {
        Span<int> kinds = stackalloc int[3];
        kinds.Clear();
        int all = 0;
        for (int at = 0; at < masks.Length; at += MaskBytes)
        {
            int count = BitOperations.PopCount(LabelsAt(masks, at));
            kinds[EmissionRowsBuilder.KindOf(count)]++;
            all += count;
        }

        ReadOnlySpan<byte> weights = field.Bytes(all);
        var rows = new EmissionRowsBuilder(kinds[0], kinds[1], kinds[2]);
        for (int at = 0; at < masks.Length; at += MaskBytes)
        {
            ulong labels = LabelsAt(masks, at);
            int count = BitOperations.PopCount(labels);
            rows.Add(labels, weights[..count]);
            weights = weights[count..];
        }

        return rows.Build();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LabelsAt(ReadOnlySpan<byte> masks, int at)
        => BinaryPrimitives.ReadUInt32LittleEndian(masks[at..]) | ((ulong)BinaryPrimitives.ReadUInt16LittleEndian(masks[(at + sizeof(uint))..]) << 32);

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
