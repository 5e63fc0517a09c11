namespace NewsExtract.Entities.Linking;

/// <summary>
/// A short name that several entities may bear: mention by mention it goes to the likeliest, unless the paragraph or the one before
/// has named another of them since, and not the likeliest.
/// </summary>
internal static class NamesakeSplit
{
    // More are not looked through again for every short name.
    private const int MostMentions = 2000;

    /// <summary>True for names that are looked at mention by mention: a single word or a title.</summary>
    public static bool MaySplit(NameGroup group) => group.Name.Words.Length <= 1 && group.Entry is null && group.Id is null;

    /// <summary>The mentions for each entity, in the order of <paramref name="entities"/>; entities without any are left out.</summary>
    /// <param name="group">The short name.</param>
    /// <param name="entities">The entities that it may belong to, the likeliest first.</param>
    /// <param name="places">Where the mentions stand.</param>
    public static IEnumerable<(EntityDraft Entity, List<int> Mentions)> Split(NameGroup group, List<EntityDraft> entities, DocumentPlaces places)
    {
        if (group.Mentions.Count + entities.Sum(entity => entity.MentionCount) > MostMentions)
        {
            return [(entities[0], group.Mentions)];
        }

        // A generic noun or a title means the last one named; a surname the main bearer, unless another is at hand.
        bool isGeneric = group.Name.IsTitle || (group.Name.Class == NameClass.Thing && LinkingWords.Is(group.Name.Key, WordKind.Kind));
        int[][] earlier = [.. entities.Select(entity => entity.Groups.SelectMany(other => other.Mentions).Order().ToArray())];
        List<int>[] parts = [.. entities.Select(_ => new List<int>())];
        foreach (int mention in group.Mentions)
        {
            parts[isGeneric ? Latest(mention, earlier) : AtHand(mention, earlier, places)].Add(mention);
        }

        return entities.Zip(parts).Where(part => part.Second.Count > 0);
    }

    private static int Latest(int mention, int[][] earlier)
    {
        int best = 0;
        for (int i = 1; i < earlier.Length; i++)
        {
            best = Before(mention, earlier[i]) > Before(mention, earlier[best]) ? i : best;
        }

        return best;
    }

    private static int AtHand(int mention, int[][] earlier, DocumentPlaces places)
    {
        int main = Before(mention, earlier[0]);
        int other = Latest(mention, earlier);
        int latest = Before(mention, earlier[other]);
        bool isNear = latest >= 0 && places.Paragraph(mention) - places.Paragraph(latest) <= 1;
        bool isMainNear = main >= 0 && places.Paragraph(mention) - places.Paragraph(main) <= 1;
        return isNear && !isMainNear ? other : 0;
    }

    // The last of some mentions before one; -1 when there is none.
    private static int Before(int mention, int[] mentions)
    {
        int place = Array.BinarySearch(mentions, mention);
        place = (place < 0 ? ~place : place) - 1;
        return place < 0 ? -1 : mentions[place];
    }
}
