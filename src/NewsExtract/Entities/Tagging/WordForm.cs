using NewsExtract.Text;

namespace NewsExtract.Entities.Tagging;

/// <summary>How a token is written.</summary>
internal enum WordCase : byte
{
    /// <summary>No letter: a number or a sign.</summary>
    None,
    Lower,

    /// <summary>One capital, then small letters.</summary>
    Capitalized,

    /// <summary>Two capitals or more and no small letter.</summary>
    Upper,

    /// <summary>One capital letter alone, or an initial with its point.</summary>
    Initial,

    /// <summary>Capitals within: McDonald, iPhone.</summary>
    Mixed,

    /// <summary>Letters of a script without case.</summary>
    Caseless,
}

/// <summary>Hashes and the writing of one token; made in one walk over its characters.</summary>
internal struct WordForm
{
    /// <summary>Of the folded word: small letters, digits as 0, one kind of apostrophe, quote and dash.</summary>
    public uint Word;

    /// <summary>Of the pattern of its characters, repeats left out: "Xx", "0.0", "X.X.".</summary>
    public uint Shape;
    public uint Prefix;
    public uint Suffix2;
    public uint Suffix3;
    public uint Suffix4;
    public WordCase Case;

    /// <summary>Its first character when it is a sign; 0 otherwise.</summary>
    public char Sign;

    public static WordForm Of(ReadOnlySpan<char> token)
    {
        var form = new WordForm { Prefix = StableHash.Seed };
        uint word = StableHash.Seed;
        uint shape = StableHash.Seed;
        char lastShape = '\0';
        int uppers = 0, lowers = 0, caseless = 0;
        bool startsUpper = false;
        Span<char> tail = stackalloc char[4];
        for (int i = 0; i < token.Length; i++)
        {
            char c = Fold(token[i], out char kind);
            word = StableHash.Add(word, c);
            if (kind != lastShape)
            {
                shape = StableHash.Add(shape, lastShape = kind);
            }

            if (i < 3)
            {
                form.Prefix = StableHash.Add(form.Prefix, c);
            }

            tail[i & 3] = c;
            switch (kind)
            {
                case 'X':
                    uppers++;
                    startsUpper |= i == 0;
                    break;
                case 'x':
                    lowers++;
                    break;
                case 'c':
                    caseless++;
                    break;
            }
        }

        form.Word = word;
        form.Shape = shape;
        form.Case = CaseOf(token, uppers, lowers, caseless, startsUpper);
        form.Sign = uppers + lowers + caseless == 0 && lastShape != '0' ? Fold(token[0], out _) : '\0';
        form.Suffix2 = Tail(tail, token.Length, 2);
        form.Suffix3 = Tail(tail, token.Length, 3);
        form.Suffix4 = Tail(tail, token.Length, 4);
        return form;
    }

    /// <summary>The hash of a word of a list, as <see cref="Word"/> is of a token.</summary>
    public static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = StableHash.Seed;
        foreach (char c in word)
        {
            hash = StableHash.Add(hash, Fold(c, out _));
        }

        return hash;
    }

    private static uint Tail(ReadOnlySpan<char> tail, int length, int count)
    {
        uint hash = StableHash.Seed;
        for (int i = Math.Max(0, length - count); i < length; i++)
        {
            hash = StableHash.Add(hash, tail[i & 3]);
        }

        return hash;
    }

    private static WordCase CaseOf(ReadOnlySpan<char> token, int uppers, int lowers, int caseless, bool startsUpper)
        => (uppers, lowers) switch
        {
            (0, 0) => caseless > 0 ? WordCase.Caseless : WordCase.None,
            (0, _) => WordCase.Lower,
            (1, 0) => token.Length == 1 || (token.Length == 2 && token[1] == '.') ? WordCase.Initial : WordCase.Upper,
            (_, 0) => WordCase.Upper,
            (1, _) when startsUpper => WordCase.Capitalized,
            _ => WordCase.Mixed,
        };

    private static char Fold(char c, out char kind)
    {
        if (c < 128)
        {
            if ((uint)(c - 'a') <= 25)
            {
                kind = 'x';
                return c;
            }

            if ((uint)(c - 'A') <= 25)
            {
                kind = 'X';
                return (char)(c | 0x20);
            }

            if ((uint)(c - '0') <= 9)
            {
                return kind = '0';
            }

            return kind = c;
        }

        CharClass group = CharClasses.Of(c);
        if ((group & CharClass.Upper) != 0)
        {
            kind = 'X';
            return char.ToLowerInvariant(c);
        }

        if ((group & CharClass.Letter) != 0)
        {
            // A letter that its upper case does not change has no case.
            kind = char.ToUpperInvariant(c) == c ? 'c' : 'x';
            return c;
        }

        if ((group & CharClass.Joiner) != 0)
        {
            kind = 'c';
            return c;
        }

        if ((group & CharClass.Digit) != 0)
        {
            return kind = '0';
        }

        return kind = c switch
        {
            '’' or '‘' or 'ʼ' or '´' => '\'',
            '“' or '”' or '„' or '«' or '»' => '"',
            '–' or '—' or '‐' or '‑' or '−' => '-',
            '…' => '.',
            _ => c,
        };
    }
}
