namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>An article of the index. Its slot is its place in the order of arrival.</summary>
internal struct IndexedArticle
{
    public string Id;
    public StorySignature Signature;

    /// <summary>When it was published, or else when it arrived: UTC ticks, or <see cref="StoredArticle.NoTime"/>.</summary>
    public long Time;

    /// <summary>Its row of the <see cref="StoryTable"/>.</summary>
    public int Row;

    /// <summary>Slot that stands for all copies of one text; see <see cref="CopyGroups"/>.</summary>
    public int CopyRoot;

    /// <summary>Next of the ring of copies of one text.</summary>
    public int CopyNext;
}
