namespace NewsExtract.Stories.Signatures;

/// <summary>The shingles of a text: every run of a few words, hashed (Broder 1997). Not thread-safe.</summary>
internal sealed class Shingles
{
    /// <summary>Words of a shingle. A short text has one shingle of all its words.</summary>
    public const int Words = 3;

    private ulong[] _hashes = new ulong[1024];

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, Count);

    public void Fill(ReadOnlySpan<StoryWord> words)
    {
        Count = 0;
        if (words.IsEmpty)
        {
            return;
        }

        int count = Math.Max(1, words.Length - Words + 1);
        if (_hashes.Length < count)
        {
            _hashes = new ulong[Math.Max(count, _hashes.Length * 2)];
        }

        int length = Math.Min(Words, words.Length);
        for (int i = 0; i < count; i++)
        {
            ulong hash = 0;
            for (int w = i; w < i + length; w++)
            {
                hash = (hash ^ words[w].Hash) * 0x9E3779B97F4A7C15;
                hash ^= hash >> 32;
            }

            _hashes[i] = MinHashSketch.Mix(hash);
        }

        Count = count;
    }
}
