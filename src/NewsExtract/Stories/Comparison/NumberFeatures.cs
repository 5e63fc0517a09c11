using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>What two stories count, and whether the counts agree. Thread-safe.</summary>
internal static class NumberFeatures
{
    public static void Fill(StoryProfile a, StoryProfile b, Span<float> features)
    {
        ReadOnlySpan<uint> keysA = a.NumberKeys;
        ReadOnlySpan<uint> keysB = b.NumberKeys;
        int agree = 0;
        int differ = 0;
        for (int i = 0, j = 0; i < keysA.Length && j < keysB.Length;)
        {
            if (keysA[i] != keysB[j])
            {
                bool isBehind = keysA[i] < keysB[j];
                i += isBehind ? 1 : 0;
                j += isBehind ? 0 : 1;
                continue;
            }

            int endA = EndOf(keysA, i);
            int endB = EndOf(keysB, j);
            int equal = CountEqual(a.NumberValues[i..endA], b.NumberValues[j..endB]);
            agree += equal;
            differ += equal == 0 ? 1 : 0;
            i = endA;
            j = endB;
        }

        PairFeatures.Set(features, PairFeature.NumbersShared, agree);
        PairFeatures.Set(features, PairFeature.NumbersDiffer, differ);
        FillValues(a.NumberValues, b.NumberValues, features);
    }

    /// <summary>Numbers that are the same whatever they count; small ones are the same by chance.</summary>
    private static void FillValues(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> features)
    {
        double shared = 0;
        double allA = 0;
        double allB = 0;
        foreach (float value in a)
        {
            double weight = WeightOf(value);
            allA += weight;
            shared += b.Contains(value) ? weight : 0;
        }

        foreach (float value in b)
        {
            allB += WeightOf(value);
        }

        PairFeatures.Set(features, PairFeature.ValuesShared, Math.Log(1 + shared));
        PairFeatures.Set(features, PairFeature.ValueOverlap, allA > 0 && allB > 0 ? Math.Min(1, shared / Math.Min(allA, allB)) : -1);
    }

    /// <summary>By size, and more where it is no whole number: 5.6 tells more than 5.</summary>
    private static double WeightOf(float value) => Math.Min(3, Math.Log10(1 + Math.Abs(value))) + (value != MathF.Floor(value) ? 1 : 0);

    /// <summary>End of the run of one key.</summary>
    internal static int EndOf(ReadOnlySpan<uint> keys, int start)
    {
        int end = start + 1;
        while (end < keys.Length && keys[end] == keys[start])
        {
            end++;
        }

        return end;
    }

    private static int CountEqual(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        int equal = 0;
        foreach (float value in a)
        {
            equal += b.Contains(value) ? 1 : 0;
        }

        return equal;
    }
}
