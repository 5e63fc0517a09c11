namespace NewsExtract.Facts;

/// <summary>A number, a known or unknown word, or a sign, in a line that is searched for dates.</summary>
internal readonly record struct DateToken
{
    public required DateTokenKind Kind { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The number, or the sign itself.</summary>
    public int Value { get; init; }

    /// <summary>How many figures the number is written with.</summary>
    public int Digits => Kind == DateTokenKind.Number ? End - Start : 0;

    /// <summary>What the word can be.</summary>
    public DateWord Word { get; init; }

    /// <summary>1 to 12 when the word can be a month.</summary>
    public int Month { get; init; }

    /// <summary>Minutes east of Greenwich when the word names a time zone.</summary>
    public int? Zone { get; init; }

    /// <summary>True when white space, or the start of the line, is before it.</summary>
    public bool IsApart { get; init; }

    /// <summary>True when the word belongs to the language of the page, not to another one.</summary>
    public bool IsNative { get; init; }

    /// <summary>True when it begins with a capital, or with a letter that has none.</summary>
    public bool IsCapital { get; init; }

    public bool IsNumber => Kind == DateTokenKind.Number;

    /// <summary>A number that can be a day, month, hour or minute.</summary>
    public bool IsShortNumber => Digits is 1 or 2;

    public bool IsSign(char sign) => Kind == DateTokenKind.Sign && Value == sign;

    public bool Is(DateWord word) => (Word & word) != 0;
}

/// <summary>The kinds of <see cref="DateToken"/>.</summary>
internal enum DateTokenKind : byte
{
    Sign,
    Number,
    Word,
}
