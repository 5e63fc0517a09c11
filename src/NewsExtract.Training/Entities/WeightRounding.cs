using System.Runtime.InteropServices;
using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities;

/// <summary>Makes the 8-bit table of a trained model: weights are rounded to steps, and rows that say little are left out.</summary>
internal static class WeightRounding
{
    private const int Row = TagScheme.RowLength;

    /// <param name="features">The hash of each row, ascending.</param>
    /// <param name="weights">The rows.</param>
    /// <param name="isLeftOut">Which features do not belong into the model.</param>
    /// <param name="step">What a rounded weight of one stands for; weights beyond 127 steps are cut.</param>
    /// <param name="smallest">A row whose weights are all nearer to zero is left out, and so is a weight nearer to zero than half of it.</param>
    public static EmissionTable Round(uint[] features, float[] weights, Func<uint, bool> isLeftOut, float step, float smallest)
    {
        List<uint> kept = [];
        List<sbyte> rounded = [];
        for (int row = 0; row < features.Length; row++)
        {
            ReadOnlySpan<float> values = weights.AsSpan(row * Row, Row);
            if (isLeftOut(features[row]) || Furthest(values) < smallest)
            {
                continue;
            }

            kept.Add(features[row]);
            foreach (float value in values)
            {
                rounded.Add(Math.Abs(value) < smallest / 2 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(value / step), -sbyte.MaxValue, sbyte.MaxValue));
            }
        }

        return new EmissionTable(CollectionsMarshal.AsSpan(kept), CollectionsMarshal.AsSpan(rounded), step);
    }

    private static float Furthest(ReadOnlySpan<float> values)
    {
        float furthest = 0;
        foreach (float value in values)
        {
            furthest = Math.Max(furthest, Math.Abs(value));
        }

        return furthest;
    }
}
