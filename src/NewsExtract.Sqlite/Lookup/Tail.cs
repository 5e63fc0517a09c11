using NewsExtract.Stories.Indexing;
using NewsExtract.Stories.Indexing.Memory;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>
/// The postings of the latest articles, which are not in the file yet: whoever opens it makes them from the signatures. So an addition writes its article and not thirty places all
/// over the file. Not thread-safe.
/// </summary>
internal sealed class Tail
{
    private SlotSet _live = new();
    private Postings _terms;
    private Postings _bands;
    private int _slots;

    public Tail() => (_terms, _bands) = Empty(_live);

    /// <summary>The number of the last article before its first.</summary>
    public long Before { get; private set; }

    /// <summary>The number of the last article that it covers.</summary>
    public long Last => Before + _slots;

    /// <summary>Forgets all; the next article comes behind a number.</summary>
    public void Begin(long before)
    {
        (Before, _slots, _live) = (before, 0, new SlotSet());
        (_terms, _bands) = Empty(_live);
    }

    /// <summary>Adds an article; numbers ascend, and those left out are of articles that are gone.</summary>
    public void Add(long number, StorySignature signature)
    {
        while (Last < number - 1)
        {
            AddSlot([], []);
        }

        Span<uint> terms = stackalloc uint[StorySketch.MostKeys];
        Span<uint> bands = stackalloc uint[SketchBands.Count];
        _live.Add(_slots);
        AddSlot(terms[..CandidateKeys.Terms(signature, terms)], bands[..CandidateKeys.Bands(signature, bands)]);
    }

    public void Remove(long number, StorySignature signature)
    {
        Span<uint> keys = stackalloc uint[StorySketch.MostKeys];
        _live.Remove((int)(number - Before - 1));
        _terms.Remove(keys[..CandidateKeys.Terms(signature, keys)]);
        _bands.Remove(keys[..CandidateKeys.Bands(signature, keys)]);
    }

    /// <summary>The latest articles that have a key, as many as there are or <paramref name="numbers"/> takes.</summary>
    /// <returns>How many it took.</returns>
    public int Latest(in CandidateKey key, Span<long> numbers)
    {
        Span<int> slots = stackalloc int[CandidateKeys.MostOfKey];
        int count = (key.IsBand ? _bands : _terms).Latest(key.Key, slots[..Math.Min(slots.Length, numbers.Length)], unlinks: true);
        for (int i = 0; i < count; i++)
        {
            numbers[i] = Before + 1 + slots[i];
        }

        return count;
    }

    private static (Postings Terms, Postings Bands) Empty(SlotSet live) => (new Postings(StorySketch.MostKeys, live), new Postings(SketchBands.Count, live));

    private void AddSlot(ReadOnlySpan<uint> terms, ReadOnlySpan<uint> bands)
    {
        _terms.Add(_slots, terms);
        _bands.Add(_slots, bands);
        _slots++;
    }
}
