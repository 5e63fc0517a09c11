using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>
/// Reads the <see cref="TextShape"/> of a block without allocating: one pass over its characters, which finds the words, and one over the hashes of
/// the words. Apart, each keeps its counts in registers, and look-ups of one word need not wait for the guess where the next one ends.
/// </summary>
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
        TextShape shape = default;
        Characters(ref shape, text, words);
        WordScanner.Scan(ref shape, words.OfOpenBlock, functionWords, title, odds);
        Edges(ref shape, text, CharClasses.Table);
        return shape;
    }

    private static void Characters(ref TextShape shape, ReadOnlySpan<char> text, PageWords words)
    {
        CharClass[] table = CharClasses.Table;
        uint whole = StableHash.Seed;
        int uppers = 0, digits = 0, unspaced = 0, glued = 0, spaced = 0, capitals = 0, longest = 0, inWords = 0, signs = 0;
        int i = 0;
        while (i < text.Length)
        {
            CharClass cls = table[text[i]];
            if ((cls & CharClass.WordPart) == 0)
            {
                if ((cls & CharClass.Space) == 0)
                {
                    signs++;
                    Punctuation(ref shape, text, i, text[i]);
                }

                i++;
                continue;
            }

            int start = i;
            int digitsBefore = digits;
            int unspacedBefore = unspaced;
            uint hash = StableHash.Seed;
            CharClass before = CharClass.Upper;
            capitals += (cls & CharClass.Upper) != 0 ? 1 : 0;
            do
            {
                char c = text[i];

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
            while (i < text.Length && ((cls = table[text[i]]) & CharClass.WordPart) != 0);

            int length = i - start;
            words.Add(hash, length);
            inWords += length;
            if (unspaced == unspacedBefore)
            {
                spaced++;
                longest = Math.Max(longest, length);
            }

            if (digits == digitsBefore + 4 && length == 4 && text[start] is '1' or '2')
            {
                shape.Flags |= ShapeFlags.HasYear;
            }
        }

        shape.Whole = whole;
        shape.Punctuation = signs;
        shape.Chars = inWords + signs;
        shape.Letters = inWords - digits;
        shape.Uppers = uppers;
        shape.Digits = digits;
        shape.Unspaced = unspaced;
        shape.GluedWords = glued;
        shape.LongestWord = longest;
        shape.CapitalWords = capitals;
        shape.Words = spaced + ((unspaced + 1) / 2);
    }

    private static void Punctuation(ref TextShape shape, ReadOnlySpan<char> text, int i, char c)
    {
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
