using NewsExtract.Text;

namespace NewsExtract.Stories.Signatures;

/// <summary>The words of a text with their hashes, found in one pass; buffers are kept from text to text. Not thread-safe.</summary>
internal sealed class StoryWords
{
    private StoryWord[] _words = new StoryWord[1024];

    public int Count { get; private set; }

    public ReadOnlySpan<StoryWord> Words => _words.AsSpan(0, Count);

    /// <summary>Takes the words of <paramref name="text"/>, at most <paramref name="most"/> of them. <paramref name="cancellation"/> is asked every few thousand words.</summary>
    public void Fill(ReadOnlySpan<char> text, int most = int.MaxValue, CancellationToken cancellation = default)
    {
        Count = 0;
        CharClass[] table = CharClasses.Table;
        var word = new FoldedWord(stackalloc char[FoldedWord.Longest], stackalloc uint[FoldedWord.Longest]);
        var traits = StoryWordTraits.StartsSentence;
        var quote = default(QuoteMarks);
        for (int i = 0; i < text.Length && Count < most;)
        {
            char c = text[i];
            CharClass cls = table[c];
            if ((cls & CharClass.WordPart) == 0)
            {
                if (c != ' ')
                {
                    traits |= PartingTraits(c, cls);
                    quote.Pass(c, text, i);
                }

                i++;
                continue;
            }

            int start = i;
            if ((cls & CharClass.Unspaced) != 0)
            {
                traits |= StoryWordTraits.IsUnspaced;
                word.SetTo(c);
                i++;
            }
            else
            {
                i = PassWord(text, i, table, ref word, out bool isNumber);
                traits |= (cls & CharClass.Upper) != 0 ? StoryWordTraits.IsCapitalised : 0;
                traits |= isNumber ? StoryWordTraits.IsNumber : 0;
            }

            traits |= quote.IsOpen ? StoryWordTraits.IsQuoted : 0;
            bool hasStem = (traits & (StoryWordTraits.IsNumber | StoryWordTraits.IsUnspaced)) == 0;
            Add(new StoryWord(word.Hash, hasStem ? word.Stem : word.Hash, start, i - start, traits));
            traits = StoryWordTraits.None;
            if ((Count & 0x0FFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Takes a word of letters and digits and gives the place behind it.</summary>
    private static int PassWord(ReadOnlySpan<char> text, int start, CharClass[] table, ref FoldedWord word, out bool isNumber)
    {
        // Locals for the loop: fields would be stored and loaded again for every character.
        Span<char> folded = word.Folded;
        Span<uint> hashes = word.Hashes;
        uint hash = StableHash.Seed;
        int length = 0;
        CharClass all = CharClass.Digit;
        int i = start;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            CharClass part = table[c];
            if ((part & CharClass.WordPart) == 0 || (part & CharClass.Unspaced) != 0)
            {
                // The comma of 1,500 and the point of 5.6 belong to the number.
                bool isInNumber = all == CharClass.Digit && c is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
                if (!isInNumber)
                {
                    break;
                }

                part = CharClass.Digit;
            }

            all &= part;
            if (length < folded.Length)
            {
                char lower = WordFold.Of(c);
                folded[length] = lower;
                hash = StableHash.Add(hash, lower);
                hashes[length++] = hash;
            }
        }

        word.Length = length;
        isNumber = (all & CharClass.Digit) != 0;
        return i;
    }

    private static StoryWordTraits PartingTraits(char c, CharClass cls)
    {
        if (c is '.' or '!' or '?' or '\n' or '\r' or '。' or '！' or '？')
        {
            return StoryWordTraits.StartsSentence | StoryWordTraits.IsParted;
        }

        return (cls & CharClass.Space) != 0 || c is '-' or '\'' or '’' ? StoryWordTraits.None : StoryWordTraits.IsParted;
    }

    private void Add(StoryWord word)
    {
        if (Count == _words.Length)
        {
            Array.Resize(ref _words, Count * 2);
        }

        _words[Count++] = word;
    }
}
