namespace NewsExtract.Stories.Indexing;

/// <summary>Articles that are added together.</summary>
internal static class IndexBatches
{
    /// <summary>Refuses a batch with a bad article, so that none of it is added.</summary>
    /// <param name="entries">The articles.</param>
    /// <param name="isKnown">Whether the index has an id.</param>
    /// <exception cref="ArgumentException">An id is empty, too long, known or there twice, or a signature is missing.</exception>
    public static void Check(IReadOnlyList<StoryIndexEntry> entries, Func<string, bool> isKnown)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var ids = new HashSet<string>(entries.Count, StringComparer.Ordinal);
        foreach (StoryIndexEntry entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            IndexChecks.Id(entry.Id);
            ArgumentNullException.ThrowIfNull(entry.Signature, nameof(entries));
            if (!ids.Add(entry.Id) || isKnown(entry.Id))
            {
                throw IndexChecks.Known(entry.Id);
            }
        }
    }

    /// <summary>Adds those articles of a batch that the index does not have; of several with one id the first.</summary>
    /// <param name="entries">The articles.</param>
    /// <param name="isKnown">Whether the index has an id.</param>
    /// <param name="addRange">Adds articles together.</param>
    /// <returns>Where each was put; null for those that were there.</returns>
    public static IReadOnlyList<StoryAssignment?> AddMissing(
        IReadOnlyList<StoryIndexEntry> entries, Func<string, bool> isKnown, Func<IReadOnlyList<StoryIndexEntry>, IReadOnlyList<StoryAssignment>> addRange)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var ids = new HashSet<string>(entries.Count, StringComparer.Ordinal);
        bool[] isNew = [.. entries.Select(entry => entry is not null && ids.Add(entry.Id) && !isKnown(entry.Id))];
        using IEnumerator<StoryAssignment> added = addRange([.. entries.Where((entry, i) => entry is null || isNew[i])]).GetEnumerator();
        var assignments = new StoryAssignment?[isNew.Length];
        for (int i = 0; i < isNew.Length; i++)
        {
            assignments[i] = isNew[i] && added.MoveNext() ? added.Current : null;
        }

        return assignments;
    }
}
