using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>What the names of two stories have in common. Thread-safe.</summary>
internal static class NameFeatures
{
    private const NameTraits Head = NameTraits.InTitle | NameTraits.InLead | NameTraits.IsDateline;

    /// <summary>Groups of types that are compared apart.</summary>
    private const int Groups = 4;
    private const int Places = 2;

    public static void Fill(StoryProfile a, StoryProfile b, Span<float> features)
    {
        ReadOnlySpan<uint> keysA = a.NameKeys;
        ReadOnlySpan<uint> keysB = b.NameKeys;
        Span<float> dots = stackalloc float[Groups];
        Span<bool> topA = stackalloc bool[Groups];
        Span<bool> topB = stackalloc bool[Groups];
        dots.Clear();
        topA.Clear();
        topB.Clear();
        Sums sumsA = Sums.Of(a, stackalloc float[Groups], stackalloc int[Groups]);
        Sums sumsB = Sums.Of(b, stackalloc float[Groups], stackalloc int[Groups]);
        int shared = 0;
        int rarest = 0;
        int headPlaces = 0;
        int headA = 0;
        int headB = 0;
        float headDot = 0;
        double focusDot = 0;
        double focusPlaceDot = 0;
        int focusShared = 0;
        double shareA = 0;
        double shareB = 0;
        int headCities = 0;
        for (int i = 0, j = 0; i < keysA.Length && j < keysB.Length;)
        {
            if (keysA[i] != keysB[j])
            {
                bool isBehind = keysA[i] < keysB[j];
                i += isBehind ? 1 : 0;
                j += isBehind ? 0 : 1;
                continue;
            }

            int groupA = GroupOf(a.NameKinds[i]);
            int groupB = GroupOf(b.NameKinds[j]);
            float rarity = Math.Min(a.NameRarities[i], b.NameRarities[j]);
            float product = WeightOf(a, i) * WeightOf(b, j);
            int group = groupA == groupB ? groupA : Groups - 1;
            dots[group] += product;
            focusDot += product * rarity * rarity;
            focusPlaceDot += group == Places ? product * rarity * rarity : 0;
            if (sumsA.FocusPlace == i)
            {
                focusShared++;
                shareA = Math.Min(1, PlaceFocus.WeightOf(b, j) / sumsB.FocusWeight);
            }

            if (sumsB.FocusPlace == j)
            {
                focusShared++;
                shareB = Math.Min(1, PlaceFocus.WeightOf(a, i) / sumsA.FocusWeight);
            }

            topA[groupA] |= sumsA.Top[groupA] == i;
            topB[groupB] |= sumsB.Top[groupB] == j;
            bool isHeadA = IsHead(a.NameKinds[i]);
            bool isHeadB = IsHead(b.NameKinds[j]);
            headA += isHeadA ? (int)rarity : 0;
            headB += isHeadB ? (int)rarity : 0;
            headDot += isHeadA && isHeadB ? rarity * rarity : 0;
            bool isCity = IsCity(a.NameKinds[i]) && IsCity(b.NameKinds[j]);
            headCities += isCity && isHeadA && isHeadB ? 1 : 0;
            headPlaces += group == Places && isHeadA && isHeadB ? 1 : 0;
            rarest = Math.Max(rarest, (int)rarity);
            shared++;
            i++;
            j++;
        }

        float dot = 0;
        float squaresA = 0;
        float squaresB = 0;
        for (int kind = 0; kind < Groups; kind++)
        {
            bool isIn = sumsA.Squares[kind] > 0 && sumsB.Squares[kind] > 0;
            PairFeatures.Set(features, PairFeature.PersonCosine + kind, isIn ? dots[kind] / Math.Sqrt(sumsA.Squares[kind] * sumsB.Squares[kind]) : -1);
            dot += dots[kind];
            squaresA += sumsA.Squares[kind];
            squaresB += sumsB.Squares[kind];
        }

        PairFeatures.Set(features, PairFeature.NameCosine, squaresA > 0 && squaresB > 0 ? dot / Math.Sqrt(squaresA * squaresB) : -1);
        PairFeatures.Set(features, PairFeature.TopPerson, TopOf(0, sumsA, sumsB, topA, topB));
        PairFeatures.Set(features, PairFeature.TopOrganization, TopOf(1, sumsA, sumsB, topA, topB));
        PairFeatures.Set(features, PairFeature.TopPlace, TopOf(Places, sumsA, sumsB, topA, topB));
        PairFeatures.Set(features, PairFeature.FocusCosine, sumsA.FocusSquares > 0 && sumsB.FocusSquares > 0 ? focusDot / Math.Sqrt(sumsA.FocusSquares * sumsB.FocusSquares) : -1);
        bool haveCities = sumsA.HeadCities > 0 && sumsB.HeadCities > 0;
        PairFeatures.Set(features, PairFeature.HeadCities, haveCities ? headCities / (double)Math.Min(sumsA.HeadCities, sumsB.HeadCities) : -1);
        bool havePlaces = sumsA.FocusPlaceSquares > 0 && sumsB.FocusPlaceSquares > 0;
        PairFeatures.Set(features, PairFeature.FocusPlaceCosine, havePlaces ? focusPlaceDot / Math.Sqrt(sumsA.FocusPlaceSquares * sumsB.FocusPlaceSquares) : -1);
        bool haveFocus = sumsA.FocusPlace >= 0 && sumsB.FocusPlace >= 0;
        PairFeatures.Set(features, PairFeature.FocusPlace, haveFocus ? focusShared / 2.0 : -1);
        PairFeatures.Set(features, PairFeature.FocusShareLow, haveFocus ? Math.Min(shareA, shareB) : -1);
        PairFeatures.Set(features, PairFeature.FocusShareHigh, haveFocus ? Math.Max(shareA, shareB) : -1);
        PairFeatures.Set(features, PairFeature.LeadPlaces, sumsA.HeadPlaces > 0 && sumsB.HeadPlaces > 0 ? headPlaces / (double)Math.Min(sumsA.HeadPlaces, sumsB.HeadPlaces) : -1);
        bool hasHeads = sumsA.HeadRarity > 0 && sumsB.HeadRarity > 0;
        PairFeatures.Set(features, PairFeature.HeadNames, hasHeads ? headDot / Math.Sqrt(sumsA.HeadSquares * sumsB.HeadSquares) : -1);
        double headShareA = hasHeads ? headA / (double)sumsA.HeadRarity : -1;
        double headShareB = hasHeads ? headB / (double)sumsB.HeadRarity : -1;
        PairFeatures.Set(features, PairFeature.HeadNamesLow, Math.Min(headShareA, headShareB));
        PairFeatures.Set(features, PairFeature.HeadNamesHigh, Math.Max(headShareA, headShareB));
        PairFeatures.Set(features, PairFeature.SharedNames, Math.Log(1 + shared));
        PairFeatures.Set(features, PairFeature.RarestSharedName, rarest / (double)TermTable.Steps);
    }

    /// <summary>People, organisations, places, all else.</summary>
    internal static int GroupOf(byte kind) => (EntityType)(kind & (byte)NameTraits.TypeMask) switch
    {
        EntityType.Person => 0,
        EntityType.Organization => 1,
        EntityType.Location or EntityType.Facility => Places,
        _ => 3,
    };

    private static double TopOf(int group, Sums a, Sums b, ReadOnlySpan<bool> topA, ReadOnlySpan<bool> topB)
        => a.Top[group] < 0 || b.Top[group] < 0 ? -1 : ((topA[group] ? 1 : 0) + (topB[group] ? 1 : 0)) / 2.0;

    internal static bool IsPlace(byte kind) => GroupOf(kind) == Places;

    /// <summary>A place, but no country and no larger area.</summary>
    internal static bool IsCity(byte kind) => GroupOf(kind) == Places && (kind & (byte)NameTraits.IsWide) == 0;

    /// <summary>Stands in the headline, the lead or the dateline.</summary>
    internal static bool IsHead(byte kind) => (kind & (byte)Head) != 0;

    private static float WeightOf(StoryProfile profile, int name) => profile.NameSaliences[name] * (float)profile.NameRarities[name];

    private ref struct Sums(Span<float> squares, Span<int> top)
    {
        public Span<float> Squares { get; } = squares;

        /// <summary>The most salient name of a group; -1 for none.</summary>
        public Span<int> Top { get; } = top;

        public int HeadPlaces { get; private set; }

        public int HeadCities { get; private set; }

        public int HeadRarity { get; private set; }

        public float HeadSquares { get; private set; }

        public double FocusSquares { get; private set; }

        public double FocusPlaceSquares { get; private set; }

        /// <summary>The place that the story is about; -1 for none.</summary>
        public int FocusPlace { get; private set; }

        public double FocusWeight { get; private set; }

        public static Sums Of(StoryProfile profile, Span<float> squares, Span<int> top)
        {
            squares.Clear();
            top.Fill(-1);
            int place = PlaceFocus.Of(profile);
            var sums = new Sums(squares, top) { FocusPlace = place, FocusWeight = place < 0 ? 0 : PlaceFocus.WeightOf(profile, place) };
            ReadOnlySpan<byte> kinds = profile.NameKinds;
            ReadOnlySpan<byte> saliences = profile.NameSaliences;
            ReadOnlySpan<byte> rarities = profile.NameRarities;
            for (int i = 0; i < kinds.Length; i++)
            {
                int group = GroupOf(kinds[i]);
                float weight = saliences[i] * (float)rarities[i];
                double focus = (double)weight * rarities[i];
                squares[group] += weight * weight;
                top[group] = top[group] < 0 || saliences[i] > saliences[top[group]] ? i : top[group];
                sums.FocusSquares += focus * focus;
                sums.FocusPlaceSquares += group == Places ? focus * focus : 0;

                if (IsHead(kinds[i]))
                {
                    sums.HeadCities += IsCity(kinds[i]) ? 1 : 0;
                    sums.HeadPlaces += group == Places ? 1 : 0;
                    sums.HeadRarity += rarities[i];
                    sums.HeadSquares += rarities[i] * rarities[i];
                }
            }

            return sums;
        }
    }
}
