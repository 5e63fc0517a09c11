using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>Reads the <see cref="TextShape"/> of a block in one pass, without allocating.</summary>
internal static class ShapeScanner
{
    /// <param name="text">The text of the block.</param>
    /// <param name="functionWords">Words of grammar.</param>
    /// <param name="title">The words of the page's title.</param>
    /// <param name="odds">Learned odds; a struct, so that the look-up of every word is compiled into the loop.</param>
    /// <param name="words">Takes the words.</param>
    public static TextShape Scan<TOdds>(ReadOnlySpan<char> text, FunctionWords functionWords, in WordFilter title, TOdds odds, PageWords words)
        where TOdds : struct, ITokenOdds
    {
        CharClass[] table = CharClasses.Table;
        TextShape shape = default;
        shape.Whole = StableHash.Seed;
        uint previousWord = 0;
        var opening = default(OpeningPairs);
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            CharClass cls = table[c];
            if ((cls & CharClass.WordPart) == 0)
            {
                if ((cls & CharClass.Space) == 0)
                {
                    shape.Chars++;
                    Punctuation(ref shape, text, i, c);
                }

                i++;
                continue;
            }

            i = Word(ref shape, text, i, table, functionWords, title, odds, words, ref previousWord, ref opening);
        }

        Edges(ref shape, text, table);
        shape.Words += (shape.Unspaced + 1) / 2;
        return shape;
    }

    private static int Word<TOdds>(
        ref TextShape shape, ReadOnlySpan<char> text, int start, CharClass[] table, FunctionWords functionWords, in WordFilter title, TOdds odds, PageWords words, ref uint previousWord, ref OpeningPairs opening)
        where TOdds : struct, ITokenOdds
    {
        uint hash = StableHash.Seed;
        uint whole = shape.Whole;
        int uppers = 0;
        int digits = 0;
        int unspaced = 0;
        int glued = 0;
        int i = start;
        CharClass before = CharClass.Upper;
        while (i < text.Length)
        {
            char c = text[i];
            CharClass cls = table[c];
            if ((cls & CharClass.WordPart) == 0)
            {
                break;
            }

            // Most characters are small letters: one test lets them by.
            if ((cls & (CharClass.Upper | CharClass.Digit | CharClass.Unspaced)) != 0)
            {
                if ((cls & CharClass.Upper) != 0)
                {
                    uppers++;
                    glued += (before & (CharClass.Letter | CharClass.Upper)) == CharClass.Letter ? 1 : 0;
                    c = StableHash.Lower(c);
                }

                if ((cls & CharClass.Digit) != 0)
                {
                    digits++;
                    c = '0';
                }

                unspaced += (cls & CharClass.Unspaced) != 0 ? 1 : 0;
            }

            hash = StableHash.Add(hash, c);
            whole = StableHash.Add(whole, c);
            before = cls;
            i++;
        }

        int length = i - start;
        int letters = length - digits;
        words.Add(hash, length);
        shape.Whole = whole;
        shape.Chars += length;
        shape.Letters += letters;
        shape.Uppers += uppers;
        shape.Digits += digits;
        shape.Unspaced += unspaced;
        shape.GluedWords += glued;
        shape.LongestWord = Math.Max(shape.LongestWord, unspaced > 0 ? 0 : length);
        shape.CapitalWords += (table[text[start]] & CharClass.Upper) != 0 ? 1 : 0;
        shape.FunctionWords += letters > 0 && functionWords.Contains(hash) ? 1 : 0;
        shape.TitleWords += title.MayContain(hash) ? 1 : 0;
        float wordOdds = odds.Of(TokenKeys.Word(hash));
        shape.WordOdds += wordOdds;
        shape.WorstWordOdds = Math.Min(shape.WorstWordOdds, wordOdds);
        if (unspaced == 0)
        {
            shape.Words++;
        }

        if (digits == 4 && length == 4 && text[start] is '1' or '2')
        {
            shape.Flags |= ShapeFlags.HasYear;
        }

        if (previousWord == 0)
        {
            shape.FirstWord = hash;
        }
        else
        {
            uint pair = StableHash.Combine(previousWord, hash);
            shape.FirstTwo = shape.FirstTwo == 0 ? pair : shape.FirstTwo;
            shape.LastTwo = pair;
            shape.SelfRepeats = Math.Max(shape.SelfRepeats, opening.Follow(pair));
        }

        shape.LastWord = hash;
        previousWord = hash;
        return i;
    }

    private static void Punctuation(ref TextShape shape, ReadOnlySpan<char> text, int i, char c)
    {
        shape.Punctuation++;
        switch (c)
        {
            case ',' or '،' or '、' or '，':
                shape.Commas++;
                break;
            case '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟':
                if (i + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[i + 1]))
                {
                    shape.SentenceEnds++;
                }

                break;
            case '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」' or '‘':
                shape.Quotes++;
                break;
            case '|' or '•' or '·' or '/' or '›' or '>' or '»':
                shape.Pipes++;
                break;
            case ':':
                if (i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))
                {
                    shape.Flags |= ShapeFlags.HasTime;
                }
                else if (i + 2 < text.Length && text[i + 1] == '/' && text[i + 2] == '/')
                {
                    shape.Flags |= ShapeFlags.HasUrl;
                }

                break;
            case '@':
                shape.Flags |= ShapeFlags.HasAt;
                break;
            case '©' or '®' or '™':
                shape.Flags |= ShapeFlags.HasCopyright;
                break;
            case '$' or '€' or '£' or '¥' or '₹' or '₽':
                shape.Flags |= ShapeFlags.HasCurrency;
                break;
            case '→' or '←' or '▸' or '▶' or '►' or '↑' or '↓' or '×' or '✕':
                shape.Flags |= ShapeFlags.HasArrow;
                break;
        }
    }

    private static void Edges(ref TextShape shape, ReadOnlySpan<char> text, CharClass[] table)
    {
        if (text.IsEmpty)
        {
            return;
        }

        CharClass first = table[text[0]];
        shape.Flags |= (first & CharClass.Upper) != 0 ? ShapeFlags.StartsUpper
            : (first & CharClass.Letter) != 0 ? ShapeFlags.StartsLower
            : (first & CharClass.Digit) != 0 ? ShapeFlags.StartsDigit
            : text[0] is '"' or '“' or '„' or '«' or '»' or '‘' or '\'' or '「' ? ShapeFlags.StartsQuote : ShapeFlags.None;

        int last = text.Length - 1;
        while (last > 0 && text[last] is '"' or '”' or '“' or '»' or '’' or '\'' or ')' or '」' or ']')
        {
            last--;
        }

        shape.Flags |= text[last] switch
        {
            '?' or '？' or '؟' => ShapeFlags.EndsSentence | ShapeFlags.EndsQuestion,
            '.' when last >= 2 && text[last - 1] == '.' && text[last - 2] == '.' => ShapeFlags.EndsEllipsis,
            '…' => ShapeFlags.EndsEllipsis,
            '.' or '!' or '。' or '！' or '।' or '۔' => ShapeFlags.EndsSentence,
            ':' or '：' => ShapeFlags.EndsColon,
            ',' or '،' or '、' => ShapeFlags.EndsComma,
            _ => ShapeFlags.None,
        };
    }
}
