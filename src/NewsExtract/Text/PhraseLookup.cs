namespace NewsExtract.Text;

/// <summary>Finds the longest word or phrase of a <see cref="WordTable{TValue}"/> that begins at a place of a text, in scripts with and without spaces.</summary>
internal static class PhraseLookup
{
    private const int LongestPhrase = 5;

    /// <summary>End of the longest known phrase that begins at a word's start; 0 when none does.</summary>
    public static int LongestAt<TValue>(WordTable<TValue> table, ReadOnlySpan<char> text, int start, out TValue value)
    {
        value = default!;
        if ((CharClasses.Of(text[start]) & CharClass.Unspaced) != 0)
        {
            return LongestUnspaced(table, text, start, out value);
        }

        Span<(int At, uint Hash)> ends = stackalloc (int, uint)[LongestPhrase];
        for (int i = PhraseEnds(text, start, table.LongestWord, ends) - 1; i >= 0; i--)
        {
            if (table.TryGet(text[start..ends[i].At], ends[i].Hash, out value))
            {
                return ends[i].At;
            }
        }

        return 0;
    }

    /// <summary>End of the run of letters.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && IsWordPart(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>A letter, a mark on one, or the sign that parts letters inside of a Persian word.</summary>
    public static bool IsWordPart(char c) => (CharClasses.Of(c) & (CharClass.Letter | CharClass.Joiner)) != 0 || c == '\u200C';

    private static int LongestUnspaced<TValue>(WordTable<TValue> table, ReadOnlySpan<char> text, int start, out TValue value)
    {
        int last = start + 1;
        int limit = Math.Min(text.Length, start + table.LongestWord);
        while (last < limit && (IsWordPart(text[last]) || text[last] == '.'))
        {
            last++;
        }

        for (int end = last; end > start; end--)
        {
            if (table.TryGet(text[start..end], out value))
            {
                return end;
            }
        }

        value = default!;
        return 0;
    }

    /// <summary>The ends of the first word, the first two and so on, as far as one sign or blank (or both) parts them, with the hash of all up to there.</summary>
    private static int PhraseEnds(ReadOnlySpan<char> text, int start, int longest, Span<(int At, uint Hash)> ends)
    {
        int count = 0;
        uint hash = StableHash.Seed;
        for (int i = start; count < ends.Length && i < text.Length && IsWordPart(text[i]);)
        {
            for (; i < text.Length && i - start <= longest && IsWordPart(text[i]); i++)
            {
                hash = StableHash.Add(hash, WordFold.Of(text[i]));
            }

            if (i - start > longest)
            {
                break;
            }

            ends[count++] = (i, hash);
            if (i < text.Length && text[i] is '.' or '\'' or '’' or '-')
            {
                hash = StableHash.Add(hash, WordFold.Of(text[i++]));
            }

            if (i < text.Length && CharClasses.IsSpace(text[i]))
            {
                hash = StableHash.Add(hash, WordFold.Of(text[i++]));
            }
        }

        return count;
    }
}
