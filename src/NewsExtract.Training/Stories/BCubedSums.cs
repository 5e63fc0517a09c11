using System.Globalization;

namespace NewsExtract.Training.Stories;

/// <summary>B-cubed precision and recall (Bagga and Baldwin 1998) over a part of the items of clusterings.</summary>
internal sealed class BCubedSums
{
    private double _precision;
    private double _recall;
    private int _items;

    /// <param name="found">Found cluster of each item.</param>
    /// <param name="gold">True cluster of each item.</param>
    /// <param name="isScored">Whether an item counts.</param>
    public void Add(long[] found, string?[] gold, bool[] isScored)
    {
        for (int i = 0; i < found.Length; i++)
        {
            if (!isScored[i])
            {
                continue;
            }

            int both = Enumerable.Range(0, found.Length).Count(j => found[j] == found[i] && gold[j] == gold[i]);
            _precision += both / (double)found.Count(cluster => cluster == found[i]);
            _recall += both / (double)gold.Count(cluster => cluster == gold[i]);
            _items++;
        }
    }

    public override string ToString()
    {
        double precision = _precision / _items;
        double recall = _recall / _items;
        return string.Create(CultureInfo.InvariantCulture, $"P {precision:f4}  R {recall:f4}  F1 {2 * precision * recall / (precision + recall):f4}  ({_items} articles)");
    }
}
