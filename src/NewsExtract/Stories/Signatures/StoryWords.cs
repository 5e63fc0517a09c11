using NewsExtract.Text;

namespace NewsExtract.Stories.Signatures;

/// <summary>The words of a text with their hashes, found in one pass; buffers are kept from text to text. Not thread-safe.</summary>
internal sealed class StoryWords
{
    private const int LongestWord = 40;

    private StoryWord[] _words = new StoryWord[1024];

    public int Count { get; private set; }

    public ReadOnlySpan<StoryWord> Words => _words.AsSpan(0, Count);

    /// <summary>Takes the words of <paramref name="text"/>, at most <paramref name="most"/> of them. <paramref name="cancellation"/> is asked every few thousand words.</summary>
    public void Fill(ReadOnlySpan<char> text, int most = int.MaxValue, CancellationToken cancellation = default)
    {
        Count = 0;
        CharClass[] table = CharClasses.Table;
        Span<char> folded = stackalloc char[LongestWord];
        var traits = StoryWordTraits.StartsSentence;
        var quote = default(QuoteMarks);
        for (int i = 0; i < text.Length && Count < most;)
        {
            char c = text[i];
            CharClass cls = table[c];
            if ((cls & CharClass.WordPart) == 0)
            {
                traits |= PartingTraits(c, cls);
                quote.Pass(c, text, i);
                i++;
                continue;
            }

            int start = i;
            if ((cls & CharClass.Unspaced) != 0)
            {
                traits |= StoryWordTraits.IsUnspaced;
                folded[0] = c;
                i++;
            }
            else
            {
                CharClass all = CharClass.Digit;
                for (; i < text.Length; i++)
                {
                    CharClass part = table[text[i]];
                    if ((part & CharClass.WordPart) == 0 || (part & CharClass.Unspaced) != 0)
                    {
                        // The comma of 1,500 and the point of 5.6 belong to the number.
                        bool isInNumber = all == CharClass.Digit && text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
                        if (!isInNumber)
                        {
                            break;
                        }

                        part = CharClass.Digit;
                    }

                    all &= part;
                    if (i - start < LongestWord)
                    {
                        folded[i - start] = WordFold.Of(text[i]);
                    }
                }

                traits |= (cls & CharClass.Upper) != 0 ? StoryWordTraits.IsCapitalised : 0;
                traits |= (all & CharClass.Digit) != 0 ? StoryWordTraits.IsNumber : 0;
            }

            traits |= quote.IsOpen ? StoryWordTraits.IsQuoted : 0;
            Add(folded[..Math.Min(i - start, LongestWord)], start, i - start, traits);
            traits = StoryWordTraits.None;
            if ((Count & 0x0FFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    private static StoryWordTraits PartingTraits(char c, CharClass cls)
    {
        if (c is '.' or '!' or '?' or '\n' or '\r' or '。' or '！' or '？')
        {
            return StoryWordTraits.StartsSentence | StoryWordTraits.IsParted;
        }

        return (cls & CharClass.Space) != 0 || c is '-' or '\'' or '’' ? StoryWordTraits.None : StoryWordTraits.IsParted;
    }

    private void Add(ReadOnlySpan<char> folded, int start, int length, StoryWordTraits traits)
    {
        int stemLength = (traits & (StoryWordTraits.IsNumber | StoryWordTraits.IsUnspaced)) != 0 ? folded.Length : WordStem.LengthOf(folded);
        uint hash = StableHash.Seed;
        foreach (char c in folded[..stemLength])
        {
            hash = StableHash.Add(hash, c);
        }

        uint stem = hash;
        foreach (char c in folded[stemLength..])
        {
            hash = StableHash.Add(hash, c);
        }

        if (Count == _words.Length)
        {
            Array.Resize(ref _words, Count * 2);
        }

        _words[Count++] = new StoryWord(hash, stem, start, length, traits);
    }
}
