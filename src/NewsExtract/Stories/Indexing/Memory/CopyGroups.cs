namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>
/// Which articles are copies of one text: rings of slots with one slot that stands for each. Slots that are gone stay in their ring until the index is compacted.
/// Not thread-safe for writers.
/// </summary>
internal sealed class CopyGroups(PagedArray<IndexedArticle> articles)
{
    /// <summary>Makes a slot a group of its own.</summary>
    public void Start(int slot)
    {
        ref IndexedArticle article = ref articles[slot];
        article.CopyRoot = slot;
        article.CopyNext = slot;
    }

    /// <summary>The slot that stands for the group of <paramref name="slot"/>.</summary>
    public int RootOf(int slot) => articles[slot].CopyRoot;

    /// <summary>Makes two groups one. The slots of the smaller one are renamed, so that n unions cost n log n.</summary>
    public void Unite(int first, int second)
    {
        int a = RootOf(first);
        int b = RootOf(second);
        if (a == b)
        {
            return;
        }

        (int small, int large) = IsShorter(a, b) ? (a, b) : (b, a);
        int slot = small;
        do
        {
            articles[slot].CopyRoot = large;
            slot = articles[slot].CopyNext;
        }
        while (slot != small);

        (articles[small].CopyNext, articles[large].CopyNext) = (articles[large].CopyNext, articles[small].CopyNext);
    }

    /// <summary>The slots of a group, also those that are gone.</summary>
    public IEnumerable<int> SlotsOf(int root)
    {
        int slot = root;
        do
        {
            yield return slot;
            slot = articles[slot].CopyNext;
        }
        while (slot != root);
    }

    /// <summary>Walks both rings at once, so that the cost is that of the shorter.</summary>
    private bool IsShorter(int a, int b)
    {
        int i = a;
        int j = b;
        while (true)
        {
            i = articles[i].CopyNext;
            j = articles[j].CopyNext;
            if (i == a || j == b)
            {
                return i == a;
            }
        }
    }
}
