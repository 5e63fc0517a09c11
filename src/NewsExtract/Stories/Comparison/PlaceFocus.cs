using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>Which place a story is set in: the weightiest that is no country and no larger area. Thread-safe.</summary>
internal static class PlaceFocus
{
    /// <summary>A dateline, a headline or a lead says more of where a story is set than the rest of it.</summary>
    private const double HeadFactor = 4;

    /// <summary>The number of the name; -1 when the story names no such place.</summary>
    public static int Of(StoryProfile story)
    {
        double most = 0;
        int focus = -1;
        for (int i = 0; i < story.NameKinds.Length; i++)
        {
            double weight = NameFeatures.IsCity(story.NameKinds[i]) ? WeightOf(story, i) : 0;
            (most, focus) = weight > most ? (weight, i) : (most, focus);
        }

        return focus;
    }

    /// <summary>How much a story says of a name: by salience and rarity (a rarity squared would let any odd name outweigh the scene), and by where it stands.</summary>
    public static double WeightOf(StoryProfile story, int name)
        => story.NameSaliences[name] * (double)story.NameRarities[name] * (NameFeatures.IsHead(story.NameKinds[name]) ? HeadFactor : 1);
}
