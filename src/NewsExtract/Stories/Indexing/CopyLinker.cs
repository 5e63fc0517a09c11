using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Indexing;

/// <summary>Which groups of copies an article belongs to.</summary>
/// <param name="Id">The closest copy, of several as close the first to arrive; null for none.</param>
/// <param name="Groups">The groups, which it shows to be copies of one text.</param>
internal readonly record struct ClosestCopy(string? Id, IReadOnlyList<long> Groups);

/// <summary>
/// Puts an article into the group of its copies: it must be a copy of most of the group's articles that were compared, or an excerpt of the fullest of them, since two excerpts of
/// one text need have nothing in common. One wrong pair makes no large group so.
/// </summary>
internal static class CopyLinker
{
    /// <summary>Finds the copies of an article.</summary>
    /// <param name="scores">The articles that were compared with it.</param>
    /// <param name="stories">The stories that are one with its own; others have no copies of it.</param>
    /// <param name="shingles">How many shingles it has.</param>
    public static ClosestCopy Find(IReadOnlyCollection<ScoredArticle> scores, IReadOnlyList<long> stories, int shingles)
    {
        var groups = new Dictionary<long, Group>();
        foreach ((StoredArticle article, PairScore score) in scores)
        {
            if (stories.Contains(article.Story))
            {
                ref Group group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, article.Copies, out bool exists);
                group = exists ? group : Group.None;
                group.Count(article, score);
            }
        }

        Group closest = Group.None;
        List<long> found = [];
        foreach ((long copies, Group group) in groups)
        {
            if (group.Holds(shingles))
            {
                found.Add(copies);
                closest = group.IsCloser(closest) ? group : closest;
            }
        }

        return new ClosestCopy(closest.ClosestId, found);
    }

    private struct Group
    {
        private int _compared;
        private int _copies;
        private long _fullest;
        private long _closest;
        private int _most;
        private bool _isCopyOfFullest;
        private double _resemblance;

        public static Group None { get; } = new() { _closest = -1, _fullest = -1, _most = -1, _resemblance = -1 };

        /// <summary>The closest copy; null for none.</summary>
        public string? ClosestId { get; private set; }

        public void Count(in StoredArticle article, PairScore score)
        {
            bool isCopy = score.Relation == StoryRelation.NearDuplicate;
            int shingles = article.Signature.ShingleCount;
            _compared++;
            _copies += isCopy ? 1 : 0;
            if (shingles > _most || (shingles == _most && article.Number < _fullest))
            {
                _most = shingles;
                _fullest = article.Number;
                _isCopyOfFullest = isCopy;
            }

            if (isCopy && (score.Resemblance > _resemblance || (score.Resemblance == _resemblance && article.Number < _closest)))
            {
                ClosestId = article.Id;
                _closest = article.Number;
                _resemblance = score.Resemblance;
            }
        }

        /// <summary>Whether a text with so many shingles belongs to the group.</summary>
        public readonly bool Holds(int shingles) => _copies * 2 > _compared || (_isCopyOfFullest && shingles <= _most);

        public readonly bool IsCloser(Group other) => _resemblance > other._resemblance || (_resemblance == other._resemblance && _closest < other._closest);
    }
}
