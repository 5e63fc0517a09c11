using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>What the dates that two stories speak of have in common. Thread-safe.</summary>
internal static class DateFeatures
{
    private const int Kinds = (int)DateKind.MonthDay + 1;

    public static void Fill(StoryProfile a, StoryProfile b, Span<float> features)
    {
        Span<float> dots = stackalloc float[Kinds];
        Span<float> squaresA = stackalloc float[Kinds];
        Span<float> squaresB = stackalloc float[Kinds];
        dots.Clear();
        Square(a, squaresA);
        Square(b, squaresB);
        ReadOnlySpan<uint> keysA = a.DateKeys;
        ReadOnlySpan<uint> keysB = b.DateKeys;
        for (int i = 0, j = 0; i < keysA.Length && j < keysB.Length;)
        {
            if (keysA[i] == keysB[j])
            {
                dots[KindOf(keysA[i])] += a.DateCounts[i] * b.DateCounts[j];
                i++;
                j++;
                continue;
            }

            bool isBehind = keysA[i] < keysB[j];
            i += isBehind ? 1 : 0;
            j += isBehind ? 0 : 1;
        }

        Set(features, PairFeature.MonthDays, DateKind.MonthDay, dots, squaresA, squaresB);
        Set(features, PairFeature.Weekdays, DateKind.Weekday, dots, squaresA, squaresB);
        Set(features, PairFeature.Years, DateKind.Year, dots, squaresA, squaresB);
        Set(features, PairFeature.Months, DateKind.Month, dots, squaresA, squaresB);
    }

    private static void Set(Span<float> features, PairFeature feature, DateKind kind, ReadOnlySpan<float> dots, ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        int k = (int)kind;
        PairFeatures.Set(features, feature, a[k] > 0 && b[k] > 0 ? dots[k] / Math.Sqrt(a[k] * b[k]) : -1);
    }

    private static void Square(StoryProfile profile, Span<float> squares)
    {
        squares.Clear();
        ReadOnlySpan<uint> keys = profile.DateKeys;
        ReadOnlySpan<byte> counts = profile.DateCounts;
        for (int i = 0; i < keys.Length; i++)
        {
            squares[KindOf(keys[i])] += counts[i] * counts[i];
        }
    }

    /// <summary>Bytes from outside may hold kinds that there are not; they count as the unused first.</summary>
    private static int KindOf(uint key) => DateKey.KindOf(key) <= DateKind.MonthDay ? (int)DateKey.KindOf(key) : 0;
}
