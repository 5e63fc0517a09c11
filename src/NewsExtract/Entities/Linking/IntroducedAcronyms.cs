namespace NewsExtract.Entities.Linking;

/// <summary>Finds acronyms that a text introduces: "Democratic People's Republic of Korea (DPRK)", "the M5S (Movimento 5 Stelle)".</summary>
internal static class IntroducedAcronyms
{
    private const int MostSigns = 4;

    /// <summary>Pairs of keys, the acronym and the full name.</summary>
    public static HashSet<(string Acronym, string Full)> Find(string text, IReadOnlyList<EntityMention> mentions, IReadOnlyList<LinkName> names)
    {
        HashSet<(string, string)> found = [];
        for (int i = 0; i + 1 < mentions.Count; i++)
        {
            if (names[i].Class == NameClass.Thing && names[i + 1].Class == NameClass.Thing && IsBracketBetween(text, mentions[i].Span.End, mentions[i + 1].Span))
            {
                (LinkName acronym, LinkName full) = names[i].Words.Length < names[i + 1].Words.Length ? (names[i], names[i + 1]) : (names[i + 1], names[i]);
                if (acronym.IsAcronym && full.Words.Length > 1 && SharesFirstLetter(acronym, full))
                {
                    found.Add((acronym.Key, full.Key));
                }
            }
        }

        return found;
    }

    // Acronyms of names in another language do not spell the words, but some letter of them begins one.
    private static bool SharesFirstLetter(LinkName acronym, LinkName full)
        => Acronyms.Spells(acronym.Squashed, full.Words)
            || full.Words.Count(word => acronym.Squashed.Contains(word[0], StringComparison.Ordinal)) * 2 >= full.Words.Length;

    private static bool IsBracketBetween(string text, int end, TextSpan next)
    {
        int gap = next.Start - end;
        if (gap is < 1 or > MostSigns)
        {
            return false;
        }

        bool isOpen = false;
        foreach (char c in text.AsSpan(end, gap))
        {
            isOpen |= c is '(' or '[';
            if (c is not (' ' or '(' or '[' or '"' or '“'))
            {
                return false;
            }
        }

        int close = next.End;
        while (close < text.Length && text[close] is ' ' or '"' or '”')
        {
            close++;
        }

        return isOpen && close < text.Length && text[close] is ')' or ']' or ',' or ';';
    }
}
