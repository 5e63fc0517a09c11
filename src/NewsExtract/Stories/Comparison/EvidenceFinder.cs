using System.Globalization;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>Says in words what two stories share and what stands between them. Thread-safe.</summary>
internal static class EvidenceFinder
{
    private const int MostItems = 8;
    private const int MostTerms = 5;
    private const int MostNames = 4;

    /// <summary>So much of the shorter text in the other is worth a word.</summary>
    private const double LeastWording = 0.15;

    /// <summary>So far apart, two publications stand against one event.</summary>
    private const double FarDays = 7;

    public static IReadOnlyList<StoryEvidence> Find(StorySignature first, StorySignature second, ReadOnlySpan<float> features)
    {
        StoryProfile a = first.Terms;
        StoryProfile b = second.Terms;
        var spellings = ProfileSpellings.Of(a, b);
        List<(double Weight, StoryEvidence Item)> found = [];
        float containment = features[(int)PairFeature.Containment];
        if (containment >= LeastWording)
        {
            string share = containment.ToString("0%", CultureInfo.InvariantCulture);
            found.Add((100 * containment, new StoryEvidence(StoryEvidenceKind.Wording, true, $"{share} of the shorter text's wording is shared")));
        }

        if (features[(int)PairFeature.Quotes] > 0)
        {
            found.Add((6, new StoryEvidence(StoryEvidenceKind.Quote, true, "a quotation in common")));
        }

        AddTerms(a, b, spellings, found);
        AddNames(a, b, spellings, StoryEvidenceKind.Person, found);
        AddNames(a, b, spellings, StoryEvidenceKind.Name, found);
        PlaceEvidence.Add(a, b, spellings, MostNames, found);
        DateEvidence.Add(a, b, found);
        NumberEvidence.Add(a, b, spellings, found);
        if (first.Published is { } p && second.Published is { } q && Math.Abs((p - q).TotalDays) >= FarDays)
        {
            string days = Math.Abs((p - q).TotalDays).ToString("0", CultureInfo.InvariantCulture);
            found.Add((7, new StoryEvidence(StoryEvidenceKind.Publication, false, $"published {days} days apart")));
        }

        return [.. found.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Item.Kind).ThenBy(entry => entry.Item.Text, StringComparer.Ordinal).Take(MostItems).Select(entry => entry.Item)];
    }

    private static void AddTerms(StoryProfile a, StoryProfile b, ProfileSpellings spellings, List<(double, StoryEvidence)> found)
    {
        List<(int Rarity, string Word)> shared = [];
        foreach ((int i, int j) in SharedKeys.Of(a.TermKeys, b.TermKeys))
        {
            bool isName = (a.TermTraits[i] & b.TermTraits[j] & (byte)TermTraits.IsName) != 0;
            if (!isName && spellings.Term(a.TermKeys[i]) is { } word)
            {
                shared.Add((a.TermRarities[i], word));
            }
        }

        if (shared.Count > 0)
        {
            (int Rarity, string Word)[] best = [.. shared.OrderByDescending(term => term.Rarity).ThenBy(term => term.Word, StringComparer.Ordinal).Take(MostTerms)];
            found.Add((best.Average(term => term.Rarity) / TermTable.Steps, new StoryEvidence(StoryEvidenceKind.Terms, true, $"rare words in common: {string.Join(", ", best.Select(term => term.Word))}")));
        }
    }

    private static void AddNames(StoryProfile a, StoryProfile b, ProfileSpellings spellings, StoryEvidenceKind kind, List<(double, StoryEvidence)> found)
    {
        (double Weight, string Name)[] shared = [.. NamesOf(a, b, spellings, kind).OrderByDescending(name => name.Weight).ThenBy(name => name.Name, StringComparer.Ordinal).Take(MostNames)];
        if (shared.Length > 0)
        {
            string names = string.Join(", ", shared.Select(name => name.Name));
            found.Add((shared.Sum(name => name.Weight), new StoryEvidence(kind, true, kind == StoryEvidenceKind.Person ? $"the same people: {names}" : $"both name {names}")));
        }
    }

    private static List<(double Weight, string Name)> NamesOf(StoryProfile a, StoryProfile b, ProfileSpellings spellings, StoryEvidenceKind kind)
    {
        List<(double, string)> shared = [];
        foreach ((int i, int j) in SharedKeys.Of(a.NameKeys, b.NameKeys))
        {
            bool isPerson = NameFeatures.GroupOf(a.NameKinds[i]) == 0 && NameFeatures.GroupOf(b.NameKinds[j]) == 0;
            bool isPlace = NameFeatures.IsPlace(a.NameKinds[i]) || NameFeatures.IsPlace(b.NameKinds[j]);
            if (!isPlace && isPerson == (kind == StoryEvidenceKind.Person) && spellings.Name(a.NameKeys[i]) is { } name)
            {
                double salience = Math.Sqrt(a.NameSaliences[i] * b.NameSaliences[j]) / byte.MaxValue;
                shared.Add((salience * Math.Min(a.NameRarities[i], b.NameRarities[j]) / TermTable.Steps * 2, name));
            }
        }

        return shared;
    }
}
