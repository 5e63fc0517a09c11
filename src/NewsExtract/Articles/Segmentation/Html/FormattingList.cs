namespace NewsExtract.Segmentation;

/// <summary>
/// How many formatting elements the parser would open again after a block has closed over them. It keeps at most three equal ones, and all of one tag are equal here, for they have
/// no attributes. Where a cell ends the parser forgets some; this does not, and so errs to the high side. Not thread-safe.
/// </summary>
internal sealed class FormattingList
{
    private const int MostEqual = 3;

    private readonly List<(ulong Key, int Count)> _tags = [];

    /// <summary>All of them together.</summary>
    public int Count { get; private set; }

    public void Add(ulong key)
    {
        int index = Find(key);
        if (index < 0)
        {
            _tags.Add((key, 1));
            Count++;
        }
        else if (_tags[index].Count < MostEqual)
        {
            _tags[index] = (key, _tags[index].Count + 1);
            Count++;
        }
    }

    public void Remove(ulong key)
    {
        int index = Find(key);
        if (index >= 0 && _tags[index].Count > 0)
        {
            _tags[index] = (key, _tags[index].Count - 1);
            Count--;
        }
    }

    private int Find(ulong key)
    {
        for (int i = 0; i < _tags.Count; i++)
        {
            if (_tags[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}
