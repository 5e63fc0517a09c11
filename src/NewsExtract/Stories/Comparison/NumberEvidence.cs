using System.Globalization;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>Says what two stories count alike or differently.</summary>
internal static class NumberEvidence
{
    private const double Agree = 2;
    private const double Differ = 3;

    public static void Add(StoryProfile a, StoryProfile b, ProfileSpellings spellings, List<(double, StoryEvidence)> found)
    {
        for (int i = 0, j = 0; i < a.NumberKeys.Length && j < b.NumberKeys.Length;)
        {
            if (a.NumberKeys[i] != b.NumberKeys[j])
            {
                bool isBehind = a.NumberKeys[i] < b.NumberKeys[j];
                i += isBehind ? 1 : 0;
                j += isBehind ? 0 : 1;
                continue;
            }

            int endA = NumberFeatures.EndOf(a.NumberKeys, i);
            int endB = NumberFeatures.EndOf(b.NumberKeys, j);
            float[] valuesA = a.NumberValues[i..endA].ToArray();
            float[] valuesB = b.NumberValues[j..endB].ToArray();
            if (spellings.Counted(a.NumberKeys[i]) is { } counted)
            {
                float[] shared = [.. valuesA.Intersect(valuesB).Order()];
                string[] sides = [.. new[] { Text(valuesA), Text(valuesB) }.Order(StringComparer.Ordinal)];
                found.Add(shared.Length > 0
                    ? (Agree, new StoryEvidence(StoryEvidenceKind.Number, true, $"the same number: {Text(shared)} {counted}"))
                    : (Differ, new StoryEvidence(StoryEvidenceKind.Number, false, $"different numbers: {sides[0]} / {sides[1]} {counted}")));
            }

            i = endA;
            j = endB;
        }
    }

    private static string Text(float[] values) => string.Join(", ", values.Order().Take(2).Select(value => value.ToString("#,0.##", CultureInfo.InvariantCulture)));
}
