using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>What the terms of two stories have in common. Thread-safe.</summary>
internal static class TermFeatures
{
    /// <summary>The weightiest terms that say what a story is about.</summary>
    private const int Top = 10;

    /// <summary>Rarities of terms that one article in 400, and one in 40, has.</summary>
    private const int Rare = 6 * TermTable.Steps;
    private const int Odd = 4 * TermTable.Steps;

    private const byte TitleTrait = (byte)TermTraits.InTitle;
    private const byte HeadTraits = (byte)TermTraits.InLead | TitleTrait;

    public static void Fill(StoryProfile a, StoryProfile b, Span<float> features)
    {
        ReadOnlySpan<uint> keysA = a.TermKeys;
        ReadOnlySpan<uint> keysB = b.TermKeys;
        ReadOnlySpan<byte> weightsA = a.TermWeights;
        ReadOnlySpan<byte> weightsB = b.TermWeights;
        ReadOnlySpan<byte> rarities = a.TermRarities;
        ReadOnlySpan<byte> bursts = a.TermBursts;
        ReadOnlySpan<byte> traitsA = a.TermTraits;
        ReadOnlySpan<byte> traitsB = b.TermTraits;
        int topA = ThresholdOf(weightsA);
        int topB = ThresholdOf(weightsB);
        var shared = default(Shared);
        for (int i = 0, j = 0; i < keysA.Length && j < keysB.Length;)
        {
            if (keysA[i] != keysB[j])
            {
                // Both moves without a branch: which side is behind cannot be foreseen.
                bool isBehind = keysA[i] < keysB[j];
                i += isBehind ? 1 : 0;
                j += isBehind ? 0 : 1;
                continue;
            }

            int rarity = rarities[i];
            int both = traitsA[i] & traitsB[j];
            int square = rarity * rarity;
            shared.Dot += weightsA[i] * weightsB[j];
            shared.WeightA += weightsA[i];
            shared.WeightB += weightsB[j];
            shared.Rarest = Math.Max(shared.Rarest, rarity);
            shared.Rarity += rarity;
            shared.NameRarity += (both & (byte)TermTraits.IsName) != 0 ? rarity : 0;
            shared.TopA += weightsA[i] >= topA ? 1 : 0;
            shared.TopB += weightsB[j] >= topB ? 1 : 0;
            shared.TitleA += (traitsA[i] & TitleTrait) != 0 ? rarity : 0;
            shared.TitleB += (traitsB[j] & TitleTrait) != 0 ? rarity : 0;
            shared.LeadA += (traitsA[i] & HeadTraits) != 0 ? rarity : 0;
            shared.LeadB += (traitsB[j] & HeadTraits) != 0 ? rarity : 0;
            int burst = bursts[i] * bursts[i];
            shared.BurstDot += (double)burst * weightsA[i] * weightsB[j];
            shared.Burst += burst;
            shared.Burstiest = Math.Max(shared.Burstiest, bursts[i]);
            bool isName = (both & (byte)TermTraits.IsName) != 0;
            shared.RareNames += isName && rarity >= Rare ? 1 : 0;
            shared.RareWords += !isName && rarity >= Rare ? 1 : 0;
            shared.OddNames += isName && rarity is >= Odd and < Rare ? 1 : 0;
            shared.OddWords += !isName && rarity is >= Odd and < Rare ? 1 : 0;
            shared.HeadDot += (traitsA[i] & HeadTraits) != 0 && (traitsB[j] & HeadTraits) != 0 ? square : 0;
            i++;
            j++;
        }

        Totals totalsA = Totals.Of(a);
        Totals totalsB = Totals.Of(b);
        const double Scale = TermTable.Steps;
        PairFeatures.Set(features, PairFeature.TermCosine, Ratio(shared.Dot, (double)a.TermNorm * b.TermNorm));
        PairFeatures.Set(features, PairFeature.TermOverlap, Math.Max(Ratio(shared.WeightA, totalsA.Weight), Ratio(shared.WeightB, totalsB.Weight)));
        PairFeatures.Set(features, PairFeature.RarestShared, shared.Rarest / Scale);
        PairFeatures.Set(features, PairFeature.SharedRarity, Math.Log(1 + (shared.Rarity / Scale)));
        PairFeatures.Set(features, PairFeature.SharedNameRarity, Math.Log(1 + (shared.NameRarity / Scale)));
        SetBoth(features, PairFeature.TopTermsLow, Ratio(shared.TopA, Math.Min(Top, keysA.Length)), Ratio(shared.TopB, Math.Min(Top, keysB.Length)));
        SetBoth(features, PairFeature.TitleLow, Ratio(shared.TitleA, totalsA.Title), Ratio(shared.TitleB, totalsB.Title));
        SetBoth(features, PairFeature.LeadLow, Ratio(shared.LeadA, totalsA.Lead), Ratio(shared.LeadB, totalsB.Lead));
        PairFeatures.Set(features, PairFeature.HeadCosine, Ratio(shared.HeadDot, Math.Sqrt((double)totalsA.HeadSquares * totalsB.HeadSquares)));
        PairFeatures.Set(features, PairFeature.BurstCosine, Ratio(shared.BurstDot, Math.Sqrt(totalsA.BurstSquares * totalsB.BurstSquares)));
        PairFeatures.Set(features, PairFeature.BurstShared, Math.Log(1 + (shared.Burst / Scale / Scale)));
        PairFeatures.Set(features, PairFeature.BurstiestShared, shared.Burstiest / Scale);
        PairFeatures.Set(features, PairFeature.SharedRareNames, Math.Log(1 + shared.RareNames));
        PairFeatures.Set(features, PairFeature.SharedRareWords, Math.Log(1 + shared.RareWords));
        PairFeatures.Set(features, PairFeature.SharedOddNames, Math.Log(1 + shared.OddNames));
        PairFeatures.Set(features, PairFeature.SharedOddWords, Math.Log(1 + shared.OddWords));
        FillPairs(a, b, features);
    }

    private static void FillPairs(StoryProfile a, StoryProfile b, Span<float> features)
    {
        ReadOnlySpan<uint> keysA = a.PairKeys;
        ReadOnlySpan<uint> keysB = b.PairKeys;
        int dot = 0;
        int count = 0;
        for (int i = 0, j = 0; i < keysA.Length && j < keysB.Length;)
        {
            if (keysA[i] == keysB[j])
            {
                dot += a.PairWeights[i] * b.PairWeights[j];
                count++;
                i++;
                j++;
                continue;
            }

            bool isBehind = keysA[i] < keysB[j];
            i += isBehind ? 1 : 0;
            j += isBehind ? 0 : 1;
        }

        PairFeatures.Set(features, PairFeature.PairCosine, Ratio(dot, (double)a.PairNorm * b.PairNorm));
        PairFeatures.Set(features, PairFeature.SharedPairs, Math.Log(1 + count));
    }

    private static void SetBoth(Span<float> features, PairFeature low, double a, double b)
    {
        PairFeatures.Set(features, low, Math.Min(a, b));
        PairFeatures.Set(features, low + 1, Math.Max(a, b));
    }

    private static double Ratio(double part, double whole) => whole > 0 ? Math.Min(1, part / whole) : 0;

    /// <summary>The weight of the last of the weightiest terms.</summary>
    private static int ThresholdOf(ReadOnlySpan<byte> weights)
    {
        Span<byte> top = stackalloc byte[Top];
        top.Clear();
        foreach (byte weight in weights)
        {
            if (weight <= top[Top - 1])
            {
                continue;
            }

            int place = Top - 1;
            for (; place > 0 && top[place - 1] < weight; place--)
            {
                top[place] = top[place - 1];
            }

            top[place] = weight;
        }

        return Math.Max((byte)1, top[Top - 1]);
    }

    private struct Shared
    {
        public int Dot;
        public int WeightA;
        public int WeightB;
        public int Rarest;
        public int Rarity;
        public int NameRarity;
        public int TopA;
        public int TopB;
        public int TitleA;
        public int TitleB;
        public int LeadA;
        public int LeadB;
        public int HeadDot;
        public double BurstDot;
        public int Burst;
        public int Burstiest;
        public int RareNames;
        public int RareWords;
        public int OddNames;
        public int OddWords;
    }

    private readonly record struct Totals(int Weight, int Title, int Lead, int HeadSquares, double BurstSquares)
    {
        public static Totals Of(StoryProfile profile)
        {
            ReadOnlySpan<byte> weights = profile.TermWeights;
            ReadOnlySpan<byte> rarities = profile.TermRarities;
            ReadOnlySpan<byte> traits = profile.TermTraits;
            int weight = 0;
            int title = 0;
            int lead = 0;
            int squares = 0;
            double burstSquares = 0;
            ReadOnlySpan<byte> bursts = profile.TermBursts;
            for (int i = 0; i < weights.Length; i++)
            {
                int rarity = rarities[i];
                weight += weights[i];
                double burst = bursts[i] * weights[i];
                burstSquares += burst * burst;
                title += (traits[i] & TitleTrait) != 0 ? rarity : 0;
                lead += (traits[i] & HeadTraits) != 0 ? rarity : 0;
                squares += (traits[i] & HeadTraits) != 0 ? rarity * rarity : 0;
            }

            return new Totals(weight, title, lead, squares, burstSquares);
        }
    }
}
