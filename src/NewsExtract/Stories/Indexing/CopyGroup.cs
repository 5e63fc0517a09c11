namespace NewsExtract.Stories.Indexing;

/// <summary>Adds up how the articles of a group of copies compare with a new one.</summary>
internal struct CopyGroup
{
    private int _compared;
    private int _copies;
    private long _fullest;
    private long _closest;
    private int _most;
    private bool _isCopyOfFullest;
    private double _resemblance;

    public static CopyGroup None { get; } = new() { _closest = -1, _fullest = -1, _most = -1, _resemblance = -1 };

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

    public readonly bool IsCloser(CopyGroup other) => _resemblance > other._resemblance || (_resemblance == other._resemblance && _closest < other._closest);
}
