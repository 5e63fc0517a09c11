using NewsExtract.Entities.Expressions;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Entities.Tagging;

/// <summary>How a sentence uses capitals; in a style without them the case of a word is guessed.</summary>
internal enum LetterStyle : byte
{
    Mixed,
    AllCapitals,
    AllSmall,
}

/// <summary>What the features of a text are made of, token by token, in buffers that are kept from text to text. Not thread-safe.</summary>
internal sealed class DocumentTokens
{
    private readonly List<FoundExpression> _expressions = [];

    public WordForm[] Forms { get; private set; } = [];

    public WordInfo[] Infos { get; private set; } = [];

    /// <summary>The case of each token, guessed where the sentence tells nothing.</summary>
    public WordCase[] Cases { get; private set; } = [];

    public LetterStyle[] Styles { get; private set; } = [];

    /// <summary>Lists of the longest known phrase that covers a token, shifted left by two, and its place in it (0 first, 1 within, 2 last, 3 only).</summary>
    public uint[] Phrases { get; private set; } = [];

    /// <summary>Type of the expression that covers a token, times two, plus one for its first token; 0 outside.</summary>
    public byte[] Expressions { get; private set; } = [];

    /// <summary>Runs of capitalised words.</summary>
    public NameRuns Runs { get; } = new();

    /// <summary>What the text as a whole shows of each word.</summary>
    public WordMemory Memory { get; } = new();

    public TokenList Tokens { get; private set; } = new();

    public List<FoundExpression> Found => _expressions;

    public void Fill(ReadOnlySpan<char> text, TokenList tokens, Lexicon lexicon)
    {
        Tokens = tokens;
        Reserve(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            Forms[i] = WordForm.Of(text.Slice(token.Start, token.Length));
            Infos[i] = lexicon.Find(Forms[i].Word);
            Expressions[i] = 0;
        }

        FindPhrases(lexicon);
        GuessCases();
        ExpressionFinder.Find(text, tokens, _expressions);
        foreach (FoundExpression found in _expressions)
        {
            for (int i = found.FirstToken; i < found.EndToken; i++)
            {
                Expressions[i] = (byte)((((int)found.Type + 1) * 2) + (i == found.FirstToken ? 1 : 0));
            }
        }

        Runs.Fill(this);
        Memory.Fill(this);
    }

    private void Reserve(int count)
    {
        if (Forms.Length >= count)
        {
            return;
        }

        int size = Math.Max(count, 1024);
        Forms = new WordForm[size];
        Infos = new WordInfo[size];
        Cases = new WordCase[size];
        Styles = new LetterStyle[size];
        Phrases = new uint[size];
        Expressions = new byte[size];
    }

    /// <summary>The longest phrase at each place, from left to right.</summary>
    private void FindPhrases(Lexicon lexicon)
    {
        Array.Clear(Phrases, 0, Tokens.Count);
        for (int sentence = 0; sentence < Tokens.SentenceCount; sentence++)
        {
            int end = Tokens.SentenceEnd(sentence);
            for (int start = Tokens.SentenceStart(sentence); start < end;)
            {
                start += Math.Max(1, MarkPhrase(lexicon, start, end));
            }
        }
    }

    private int MarkPhrase(Lexicon lexicon, int start, int end)
    {
        int longest = Math.Min(Infos[start].LongestPhrase, end - start);
        int length = 0;
        uint types = 0;
        uint hash = 0;
        for (int count = 1; count <= longest; count++)
        {
            hash = Lexicon.AddWord(hash, Forms[start + count - 1].Word);
            if (lexicon.FindPhrase(hash) is > 0 and uint found)
            {
                length = count;
                types = found;
            }
        }

        for (int i = 0; i < length; i++)
        {
            uint place = length == 1 ? 3u : i == 0 ? 0u : i == length - 1 ? 2u : 1u;
            Phrases[start + i] = (types << 2) | place;
        }

        return length;
    }

    private void GuessCases()
    {
        bool isSmall = CaseGuess.IsWrittenSmall(Forms.AsSpan(0, Tokens.Count));
        for (int sentence = 0; sentence < Tokens.SentenceCount; sentence++)
        {
            int start = Tokens.SentenceStart(sentence);
            int end = Tokens.SentenceEnd(sentence);
            LetterStyle style = isSmall ? LetterStyle.AllSmall
                : CaseGuess.IsWrittenInCapitals(Forms.AsSpan(start..end)) ? LetterStyle.AllCapitals : LetterStyle.Mixed;
            for (int i = start; i < end; i++)
            {
                Styles[i] = style;
                Cases[i] = style == LetterStyle.Mixed ? Forms[i].Case : CaseGuess.Of(Forms[i].Case, Infos[i], Phrases[i]);
            }
        }
    }
}
