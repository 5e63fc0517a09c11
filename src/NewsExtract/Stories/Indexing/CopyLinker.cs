using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Indexing;

/// <summary>
/// Puts an article into the group of its copies: it must be a copy of most of the group's articles that were compared, or an excerpt of the fullest of them, since two excerpts of
/// one text need have nothing in common. One wrong pair makes no large group so.
/// </summary>
internal static class CopyLinker
{
    /// <summary>Links an article to its copies; groups that it shows to be copies of one text become one.</summary>
    /// <param name="store">The index.</param>
    /// <param name="slot">The article, which is in its story.</param>
    /// <param name="scores">The articles that were compared with it.</param>
    /// <returns>The slot of the closest copy, of several as close the earliest; -1 for none.</returns>
    public static int Link(IndexStore store, int slot, IReadOnlyDictionary<int, PairScore> scores)
    {
        var groups = new Dictionary<int, Group>();
        foreach ((int other, PairScore score) in scores)
        {
            if (store.Articles[other].Row == store.Articles[slot].Row)
            {
                ref Group group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, store.Copies.RootOf(other), out bool exists);
                group = exists ? group : Group.None;
                group.Count(other, score, store.Articles[other].Signature.ShingleCount);
            }
        }

        int shingles = store.Articles[slot].Signature.ShingleCount;
        Group closest = Group.None;
        foreach ((int root, Group group) in groups)
        {
            if (group.Holds(shingles))
            {
                store.Copies.Unite(slot, root);
                closest = group.IsCloser(closest) ? group : closest;
            }
        }

        return closest.Closest;
    }

    private struct Group
    {
        private int _compared;
        private int _copies;
        private int _fullest;
        private int _most;
        private bool _isCopyOfFullest;
        private double _resemblance;

        public static Group None { get; } = new() { Closest = -1, _fullest = -1, _most = -1, _resemblance = -1 };

        /// <summary>Slot of the closest copy; -1 for none.</summary>
        public int Closest { get; private set; }

        public void Count(int slot, PairScore score, int shingles)
        {
            bool isCopy = score.Relation == StoryRelation.NearDuplicate;
            _compared++;
            _copies += isCopy ? 1 : 0;
            if (shingles > _most || (shingles == _most && slot < _fullest))
            {
                _most = shingles;
                _fullest = slot;
                _isCopyOfFullest = isCopy;
            }

            if (isCopy && (score.Resemblance > _resemblance || (score.Resemblance == _resemblance && slot < Closest)))
            {
                Closest = slot;
                _resemblance = score.Resemblance;
            }
        }

        /// <summary>Whether a text with so many shingles belongs to the group.</summary>
        public readonly bool Holds(int shingles) => _copies * 2 > _compared || (_isCopyOfFullest && shingles <= _most);

        public readonly bool IsCloser(Group other) => _resemblance > other._resemblance || (_resemblance == other._resemblance && Closest < other.Closest);
    }
}
