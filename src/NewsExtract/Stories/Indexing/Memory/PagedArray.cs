namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>
/// A growing array in pages: growth copies nothing, so that no single addition is slow, and leaves at most a page unused. Not thread-safe.
/// </summary>
internal sealed class PagedArray<T>
{
    private const int PageBits = 12;
    private const int PageLength = 1 << PageBits;

    private T[][] _pages = new T[4][];

    public int Count { get; private set; }

    public ref T this[int index] => ref _pages[index >> PageBits][index & (PageLength - 1)];

    public void Add(T item)
    {
        int page = Count >> PageBits;
        if (page == _pages.Length)
        {
            Array.Resize(ref _pages, page * 2);
        }

        _pages[page] ??= new T[PageLength];
        _pages[page][Count & (PageLength - 1)] = item;
        Count++;
    }
}
