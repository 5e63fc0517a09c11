namespace NewsExtract.Entities.Linking;

/// <summary>Tells roles from other words.</summary>
internal static class RoleWords
{
    private const int LongestClause = 9;

    /// <summary>True for a word that may stand before a role as part of it: "former", "North Korean", "EU".</summary>
    public static bool Qualifies(NameWord word)
        => LinkingWords.Is(word.Folded, WordKind.RoleModifier | WordKind.Role)
            || (word.IsCapital && (KnownNames.IsInDemonym(word.Folded) || KnownNames.Find(word.Folded, word.Folded.ToUpperInvariant()) is not null));

    /// <summary>The role that a clause behind a name begins with: "the Russian president", "mayor of Lviv"; numbers of its first and last words, null when there is none.</summary>
    public static (int First, int Last)? Appositive(List<NameWord> words)
    {
        int first = words.Count > 0 && words[0].Folded is "the" or "a" or "an" ? 1 : 0;
        int last = -1;
        for (int i = first; i < Math.Min(words.Count, first + LongestClause);)
        {
            int length = RoleAt(words, i);
            if (length > 0)
            {
                last = i + length - 1;
                i += length;
            }
            else if (last < 0 && (words[i].IsCapital || Qualifies(words[i])))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        // Before a capital letter it is the title of the next one: "Smith, President Jones and …".
        return last < 0 || (last + 1 < words.Count && words[last + 1].IsCapital) ? null : (first, WithObject(words, last));
    }

    // "of Lviv", "for foreign affairs" is left out: only names go with the role.
    private static int WithObject(List<NameWord> words, int last)
    {
        if (last + 2 >= words.Count || words[last + 1].Folded is not ("of" or "at" or "for"))
        {
            return last;
        }

        int i = last + 2;
        i += words[i].Folded == "the" && i + 1 < words.Count ? 1 : 0;
        int end = last;
        while (i < words.Count && words[i].IsCapital && i - last <= LongestClause)
        {
            end = i++;
        }

        return end;
    }

    private static int RoleAt(List<NameWord> words, int start)
    {
        for (int length = Math.Min(LinkingWords.LongestPhrase, words.Count - start); length > 0; length--)
        {
            if (LinkingWords.Is(NameWords.Join(words, start, start + length), WordKind.Role))
            {
                return length;
            }
        }

        return 0;
    }
}
