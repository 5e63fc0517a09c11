using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Indexing;

/// <summary>Finds what an article of a story is a copy of. Thread-safe beside itself, not beside writers.</summary>
internal static class CopyLinker
{
    /// <summary>Puts an article into the group of its copies. Groups become one when it is a copy of most articles of each that were compared.</summary>
    /// <param name="store">The index.</param>
    /// <param name="slot">The article, which is in its story.</param>
    /// <param name="scores">The articles that were compared with it.</param>
    /// <returns>The slot of the closest copy, of several as close the earliest; -1 for none.</returns>
    public static int Link(IndexStore store, int slot, IReadOnlyDictionary<int, PairScore> scores)
    {
        int closest = -1;
        double resemblance = -1;
        var groups = new Dictionary<int, (int Copies, int Compared)>();
        foreach ((int other, PairScore score) in scores)
        {
            if (store.Articles[other].Row != store.Articles[slot].Row)
            {
                continue;
            }

            bool isCopy = score.Relation == StoryRelation.NearDuplicate;
            ref (int Copies, int Compared) group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, store.Copies.RootOf(other), out _);
            group = (group.Copies + (isCopy ? 1 : 0), group.Compared + 1);
            if (isCopy && (score.Resemblance > resemblance || (score.Resemblance == resemblance && other < closest)))
            {
                closest = other;
                resemblance = score.Resemblance;
            }
        }

        if (closest < 0)
        {
            return closest;
        }

        int own = store.Copies.RootOf(closest);
        foreach ((int root, (int copies, int compared)) in groups)
        {
            if (root == own || copies * 2 > compared)
            {
                store.Copies.Unite(slot, root);
            }
        }

        return closest;
    }
}
