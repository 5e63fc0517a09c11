namespace NewsExtract.Entities.Tagging;

/// <summary>How one word is used in the text as a whole.</summary>
internal struct WordUse
{
    public const int MostContexts = 4;

    public uint Word;

    /// <summary>Times it stands capitalised elsewhere than at the start of a sentence.</summary>
    public int CapitalsWithin;

    public int Smalls;

    /// <summary>Lists of names (<see cref="WordInfo.Names"/>) of the words right before it, and right behind it, in the same run of names.</summary>
    public uint NamesBefore;
    public uint NamesAfter;

    /// <summary>Lists of the phrases of two words or more that it was part of.</summary>
    public uint PhraseTypes;

    /// <summary>Length of the longest run of names it was part of, its place in it and the middle cluster of the run's last word.</summary>
    public int RunLength;
    public int RunPlace;
    public uint RunLast;

    /// <summary>For an abbreviation that the text explains ("World Food Programme (WFP)"), the last word of the long form and its middle cluster; 0 otherwise.</summary>
    public uint LongForm;
    public uint LongFormCluster;

    /// <summary>The tokens of its first uses as a name.</summary>
    public int Contexts;
    public int First;
    public int Second;
    public int Third;
    public int Fourth;

    public readonly int Context(int index) => index switch { 0 => First, 1 => Second, 2 => Third, _ => Fourth };
}

/// <summary>The use of every word of a text, by word; the "same word elsewhere in the document" of the features. Not thread-safe.</summary>
internal sealed class WordMemory
{
    /// <summary>Words made to collide share one use from here on, so that a hostile text costs no more than another.</summary>
    private const int MostProbes = 64;

    private int[] _slots = new int[2048];
    private WordUse[] _uses = new WordUse[512];
    private int _count;
    private int[] _useOfToken = [];

    /// <summary>The use of a token's word.</summary>
    public ref readonly WordUse Of(int token) => ref _uses[_useOfToken[token]];

    public void Fill(DocumentTokens document)
    {
        int count = document.Tokens.Count;
        if (_useOfToken.Length < count)
        {
            _useOfToken = new int[Math.Max(count, 1024)];
        }

        while (_slots.Length < count * 2)
        {
            _slots = new int[_slots.Length * 2];
        }

        _slots.AsSpan().Clear();
        _count = 0;
        for (int sentence = 0; sentence < document.Tokens.SentenceCount; sentence++)
        {
            int start = document.Tokens.SentenceStart(sentence);
            int end = document.Tokens.SentenceEnd(sentence);
            for (int i = start; i < end; i++)
            {
                _useOfToken[i] = Find(document.Forms[i].Word);
                ref WordUse use = ref _uses[_useOfToken[i]];
                if (NameRuns.IsName(document.Cases[i]))
                {
                    AddName(document, ref use, i, start);
                    AddLongForm(document, ref use, i, start, end);
                }
                else if (document.Cases[i] == WordCase.Lower)
                {
                    use.Smalls++;
                }
            }
        }
    }

    private static void AddName(DocumentTokens document, ref WordUse use, int token, int sentenceStart)
    {
        int start = document.Runs.Starts[token];
        int end = document.Runs.Ends[token];
        use.CapitalsWithin += token > sentenceStart ? 1 : 0;
        use.NamesBefore |= token > start ? document.Infos[token - 1].Names | 0x100 : 0;
        use.NamesAfter |= token + 1 < end ? document.Infos[token + 1].Names | 0x100 : 0;
        uint phrase = document.Phrases[token];
        use.PhraseTypes |= (phrase & 3) == 3 ? 0 : phrase >> 2;
        int wideStart = document.Runs.WideStarts[token];
        int wideEnd = document.Runs.WideEnds[token];
        if (wideEnd - wideStart > use.RunLength)
        {
            use.RunLength = wideEnd - wideStart;
            use.RunPlace = token == wideStart ? 0 : token == wideEnd - 1 ? 2 : 1;
            use.RunLast = document.Infos[wideEnd - 1].Middle;
        }

        switch (use.Contexts)
        {
            case 0: use.First = token; break;
            case 1: use.Second = token; break;
            case 2: use.Third = token; break;
            case 3: use.Fourth = token; break;
        }

        use.Contexts = Math.Min(use.Contexts + 1, WordUse.MostContexts);
    }

    /// <summary>Keeps the long form in front of an abbreviation in brackets.</summary>
    private static void AddLongForm(DocumentTokens document, ref WordUse use, int token, int sentenceStart, int sentenceEnd)
    {
        if (use.LongForm != 0 || document.Forms[token].Case != WordCase.Upper || token - 2 < sentenceStart || token + 1 >= sentenceEnd
            || document.Forms[token - 1].Sign != '(' || document.Forms[token + 1].Sign != ')' || !NameRuns.IsName(document.Cases[token - 2]))
        {
            return;
        }

        use.LongForm = document.Forms[token - 2].Word;
        use.LongFormCluster = document.Infos[token - 2].Middle;
    }

    private int Find(uint word)
    {
        int mask = _slots.Length - 1;
        int slot = (int)((word * 2654435769u) >> 7) & mask;
        for (int probe = 0; _slots[slot] != 0; probe++)
        {
            if (_uses[_slots[slot] - 1].Word == word || probe == MostProbes)
            {
                return _slots[slot] - 1;
            }

            slot = (slot + 1) & mask;
        }

        if (_count == _uses.Length)
        {
            Array.Resize(ref _uses, _count * 2);
        }

        _uses[_count] = new WordUse { Word = word };
        _slots[slot] = ++_count;
        return _count - 1;
    }
}
