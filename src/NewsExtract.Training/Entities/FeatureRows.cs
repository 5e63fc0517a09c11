using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities;

/// <summary>Numbers the features that are frequent enough.</summary>
internal sealed class FeatureRows
{
    /// <summary>Stands in a sample for a feature that has no row.</summary>
    public const uint None = uint.MaxValue;

    private readonly HashIndex _index;

    private FeatureRows(uint[] hashes, int[] counts)
    {
        _index = new HashIndex(hashes);
        Hashes = hashes;
        Counts = counts;
    }

    /// <summary>The hash of each row, ascending.</summary>
    public uint[] Hashes { get; }

    /// <summary>How often each feature occurs.</summary>
    public int[] Counts { get; }

    /// <summary>Counts the features of the samples and puts the numbers of their rows in place of their hashes.</summary>
    public static FeatureRows Number(IReadOnlyList<TaggedSample> samples, int fewest)
    {
        long total = samples.Sum(sample => (long)sample.Features.Length);
        uint[] all = new uint[total];
        long at = 0;
        foreach (TaggedSample sample in samples)
        {
            sample.Features.CopyTo(all.AsSpan((int)at));
            at += sample.Features.Length;
        }

        Array.Sort(all);
        List<uint> hashes = [];
        List<int> counts = [];
        for (long i = 0; i < total;)
        {
            long end = i + 1;
            while (end < total && all[end] == all[i])
            {
                end++;
            }

            if (end - i >= fewest)
            {
                hashes.Add(all[i]);
                counts.Add((int)(end - i));
            }

            i = end;
        }

        var rows = new FeatureRows([.. hashes], [.. counts]);
        rows.Number(samples);
        return rows;
    }

    /// <summary>Puts the numbers of the rows in place of the hashes of other samples.</summary>
    public void Number(IReadOnlyList<TaggedSample> samples) => Parallel.ForEach(samples, sample =>
    {
        for (int i = 0; i < sample.Features.Length; i++)
        {
            sample.Features[i] = _index.Find(sample.Features[i]) is >= 0 and int row ? (uint)row : None;
        }
    });
}
