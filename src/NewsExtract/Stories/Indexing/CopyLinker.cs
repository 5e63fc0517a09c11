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
    /// <param name="buffers">The articles that were compared with it, and room for their groups.</param>
    /// <param name="stories">The stories that are one with its own; others have no copies of it.</param>
    /// <param name="shingles">How many shingles it has.</param>
    public static ClosestCopy Find(PlacerBuffers buffers, IReadOnlyList<long> stories, int shingles)
    {
        Dictionary<long, CopyGroup> groups = buffers.Groups;
        foreach ((StoredArticle article, PairScore score) in buffers.Scores.Values)
        {
            if (stories.Contains(article.Story))
            {
                ref CopyGroup group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, article.Copies, out bool exists);
                group = exists ? group : CopyGroup.None;
                group.Count(article, score);
            }
        }

        CopyGroup closest = CopyGroup.None;
        List<long>? found = null;
        foreach ((long copies, CopyGroup group) in groups)
        {
            if (group.Holds(shingles))
            {
                (found ??= []).Add(copies);
                closest = group.IsCloser(closest) ? group : closest;
            }
        }

        return new ClosestCopy(closest.ClosestId, found ?? (IReadOnlyList<long>)[]);
    }
}
