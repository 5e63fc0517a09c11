using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>Measures pairs of stories. Thread-safe; allocates nothing.</summary>
internal static class PairFeatures
{
    /// <summary>Changes when a feature changes its meaning.</summary>
    public const int Version = 1;

    /// <summary>Measures a pair.</summary>
    /// <param name="first">A story.</param>
    /// <param name="second">Another.</param>
    /// <param name="features">Takes <see cref="PairFeature.Count"/> numbers.</param>
    public static void Fill(StorySignature first, StorySignature second, Span<float> features)
    {
        features.Clear();
        StoryProfile a = first.Terms;
        StoryProfile b = second.Terms;
        double resemblance = first.Resemblance(second);
        Set(features, PairFeature.Resemblance, resemblance);
        Set(features, PairFeature.Containment, Math.Max(first.Containment(second), second.Containment(first)));
        TermFeatures.Fill(a, b, features);
        NameFeatures.Fill(a, b, features);
        DateFeatures.Fill(a, b, features);
        NumberFeatures.Fill(a, b, features);
        Set(features, PairFeature.Quotes, Math.Log(1 + SharedKeys(a.QuoteKeys, b.QuoteKeys)));
        Set(features, PairFeature.PublishedApart, first.Published is { } p && second.Published is { } q ? Math.Log(1 + Math.Abs((p - q).TotalDays)) : -1);
        Set(features, PairFeature.WordsLow, Math.Log(1 + Math.Min(a.WordCount, b.WordCount)));
        Set(features, PairFeature.WordsHigh, Math.Log(1 + Math.Max(a.WordCount, b.WordCount)));
        Set(features, PairFeature.Unknown, Math.Min(a.UnknownShare, b.UnknownShare) / 255.0);
    }

    public static void Set(Span<float> features, PairFeature feature, double value) => features[(int)feature] = (float)value;

    /// <summary>How many keys two ascending lists have in common.</summary>
    private static int SharedKeys(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }
}
