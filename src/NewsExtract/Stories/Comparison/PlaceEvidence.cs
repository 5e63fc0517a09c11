using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>Says which places two stories share, or that they are set in different ones.</summary>
internal static class PlaceEvidence
{
    private const double OtherPlace = 8;

    public static void Add(StoryProfile a, StoryProfile b, ProfileSpellings spellings, int most, List<(double, StoryEvidence)> found)
    {
        List<(double Weight, string Name)> shared = [];
        bool shareCity = false;
        foreach ((int i, int j) in SharedKeys.Of(a.NameKeys, b.NameKeys))
        {
            if ((NameFeatures.IsPlace(a.NameKinds[i]) || NameFeatures.IsPlace(b.NameKinds[j])) && spellings.Name(a.NameKeys[i]) is { } name)
            {
                double salience = Math.Sqrt(a.NameSaliences[i] * b.NameSaliences[j]) / byte.MaxValue;
                bool isCity = NameFeatures.IsCity(a.NameKinds[i]) && NameFeatures.IsCity(b.NameKinds[j]);
                shareCity |= isCity && NameFeatures.IsHead(a.NameKinds[i]) && NameFeatures.IsHead(b.NameKinds[j]);
                shared.Add(((isCity ? 2 : 1) * salience * Math.Min(a.NameRarities[i], b.NameRarities[j]) / TermTable.Steps * 2, name));
            }
        }

        if (shared.Count > 0)
        {
            var best = shared.OrderByDescending(place => place.Weight).ThenBy(place => place.Name, StringComparer.Ordinal).Take(most).ToArray();
            found.Add((best.Sum(place => place.Weight), new StoryEvidence(StoryEvidenceKind.Place, true, $"the same places: {string.Join(", ", best.Select(place => place.Name))}")));
        }

        string? placeA = FocusOf(a, b, spellings);
        string? placeB = FocusOf(b, a, spellings);
        if (!shareCity && placeA is not null && placeB is not null)
        {
            // In the order of letters, so that the order of the stories does not matter.
            string[] places = [.. new[] { placeA, placeB }.Order(StringComparer.Ordinal)];
            found.Add((OtherPlace, new StoryEvidence(StoryEvidenceKind.Place, false, $"different places: {places[0]} / {places[1]}")));
        }
    }

    /// <summary>The place, no country, that a story is set in, unless the other has it at its head; null when the story names none.</summary>
    private static string? FocusOf(StoryProfile story, StoryProfile other, ProfileSpellings spellings)
    {
        int focus = PlaceFocus.Of(story);
        if (focus < 0)
        {
            return null;
        }

        int there = other.NameKeys.BinarySearch(story.NameKeys[focus]);
        return there >= 0 && NameFeatures.IsHead(other.NameKinds[there]) ? null : spellings.Name(story.NameKeys[focus]);
    }
}
