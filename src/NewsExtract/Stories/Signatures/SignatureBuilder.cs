namespace NewsExtract.Stories.Signatures;

/// <summary>Builds signatures, in buffers that are used again. Not thread-safe.</summary>
internal sealed class SignatureBuilder
{
    /// <summary>Buffers that a longer text made grow are let go.</summary>
    private const int MostIdleWords = 100_000;

    private readonly StoryWords _title = new();
    private readonly StoryWords _text = new();
    private readonly Shingles _shingles = new();
    private readonly StoryCollectors _collectors = new();
    private readonly ProfileWriter _writer = new();
    private StoryWord[] _all = new StoryWord[1024];

    public bool IsTooBig => _text.Count > MostIdleWords;

    /// <param name="story">The story.</param>
    /// <param name="table">Document frequencies.</param>
    /// <param name="cancellation">Asked after each part of the work, and within the long ones.</param>
    public StorySignature Build(StoryText story, TermTable table, CancellationToken cancellation = default)
    {
        string title = story.Title ?? "";
        _title.Fill(title, cancellation: cancellation);
        _text.Fill(story.Text, cancellation: cancellation);
        _shingles.Fill(_text.Count > 0 ? _text.Words : _title.Words);
        cancellation.ThrowIfCancellationRequested();

        // A text that begins with its headline has it once.
        int titleWords = StartsWith(_text.Words, _title.Words) ? 0 : _title.Count;
        int count = titleWords + _text.Count;
        if (_all.Length < count)
        {
            _all = new StoryWord[Math.Max(count, _all.Length * 2)];
        }

        _title.Words[..titleWords].CopyTo(_all);
        _text.Words.CopyTo(_all.AsSpan(titleWords));
        ReadOnlySpan<StoryWord> words = _all.AsSpan(0, count);
        int head = titleWords == 0 ? _title.Count : titleWords;
        int leadWord = Math.Min(_text.Count, TermCollector.LeadWords);
        int leadEnd = leadWord == 0 ? 0 : _text.Words[leadWord - 1].Start;
        _collectors.Terms.Collect(words, head, table, cancellation);
        _collectors.Names.Collect(story, _title.Words, leadEnd, table, cancellation);
        _collectors.Dates.Collect(story.Mentions);
        cancellation.ThrowIfCancellationRequested();
        _collectors.Numbers.Collect(words, titleWords, title, story.Text, table);
        _collectors.Quotes.Collect(_text.Words);
        cancellation.ThrowIfCancellationRequested();
        Span<WeighedKey> terms = _collectors.Terms.TopTerms(ProfileSections.Terms);
        Span<uint> keys = stackalloc uint[Math.Min(StorySketch.MostKeys, terms.Length)];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = terms[i].Key;
        }

        byte[] sketch = StorySketch.Write(_shingles, story.Published, keys);
        return new StorySignature(sketch, _writer.Write(_collectors, terms, story, words, titleWords));
    }

    private static bool StartsWith(ReadOnlySpan<StoryWord> text, ReadOnlySpan<StoryWord> title)
    {
        if (title.Length > text.Length)
        {
            return false;
        }

        for (int i = 0; i < title.Length; i++)
        {
            if (text[i].Hash != title[i].Hash)
            {
                return false;
            }
        }

        return true;
    }
}
