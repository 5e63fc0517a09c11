namespace NewsExtract.Stories.Signatures;

/// <summary>Samples what a story quotes: the least hashes of its runs of quoted words (a bottom-k sketch; Cohen and Kaplan 2007). Not thread-safe.</summary>
internal sealed class QuoteCollector
{
    /// <summary>Words of a run; shorter quotations are figures of speech.</summary>
    private const int Words = 4;

    private readonly List<uint> _quotes = [];

    /// <summary>Ascending.</summary>
    public List<uint> Quotes => _quotes;

    public void Collect(ReadOnlySpan<StoryWord> words)
    {
        _quotes.Clear();
        int run = 0;
        for (int i = 0; i < words.Length; i++)
        {
            run = words[i].Has(StoryWordTraits.IsQuoted) ? run + 1 : 0;
            if (run < Words)
            {
                continue;
            }

            ulong hash = 0;
            for (int w = i - Words + 1; w <= i; w++)
            {
                hash = (hash ^ words[w].Hash) * 0x9E3779B97F4A7C15;
                hash ^= hash >> 32;
            }

            _quotes.Add((uint)MinHashSketch.Mix(hash));
        }

        _quotes.Sort();
        int kept = 0;
        for (int i = 0; i < _quotes.Count && kept < ProfileSections.Quotes; i++)
        {
            if (kept == 0 || _quotes[i] != _quotes[kept - 1])
            {
                _quotes[kept++] = _quotes[i];
            }
        }

        _quotes.RemoveRange(kept, _quotes.Count - kept);
    }
}
