namespace NewsExtract.Classification;

/// <summary>What one scan over the text of a block counts.</summary>
internal struct TextShape
{
    public int Chars;
    public int Words;
    public int Letters;
    public int Uppers;
    public int Digits;
    public int Punctuation;
    public int Commas;
    public int SentenceEnds;
    public int Quotes;
    public int CapitalWords;
    public int FunctionWords;
    public int TitleWords;
    public int GluedWords;
    public int Unspaced;
    public int LongestWord;
    public int Pipes;
    /// <summary>Sum and least of the learned log-odds of the words.</summary>
    public float WordOdds;
    public float WorstWordOdds;
    public ShapeFlags Flags;
    public uint FirstWord;
    public uint FirstTwo;

    /// <summary>How many word pairs in a row, from the second pair of the text on, come again later in it: a headline glued to itself, whose first word is glued to the last.</summary>
    public int SelfRepeats;
    public uint LastWord;
    public uint LastTwo;

    /// <summary>Hash of the whole text, case folded, digits alike, white space and punctuation left out.</summary>
    public uint Whole;
}

[Flags]
internal enum ShapeFlags : ushort
{
    None = 0,
    EndsSentence = 1,
    StartsUpper = 2,
    StartsLower = 4,
    StartsDigit = 8,
    StartsQuote = 16,
    HasUrl = 32,
    HasAt = 64,
    HasCopyright = 128,
    EndsColon = 256,
    EndsEllipsis = 512,
    HasCurrency = 1024,
    HasYear = 2048,
    HasTime = 4096,
    EndsComma = 8192,
    HasArrow = 16384,
    EndsQuestion = 32768,
}
