namespace NewsExtract.Entities.Linking;

/// <summary>How one name of an organisation, a place or another thing is made from another.</summary>
internal static class ThingRelation
{
    /// <summary>The relation of two names in either order, and the distance of their spellings.</summary>
    public static (NameRelation Relation, double Distance) Of(LinkName a, LinkName b, bool isIntroduced)
    {
        (LinkName few, LinkName many) = a.Words.Length <= b.Words.Length ? (a, b) : (b, a);
        if (few.Words.Length == 0)
        {
            return default;
        }

        if (few.Squashed == many.Squashed || (few.Known is not null && few.Known == many.Known))
        {
            return (NameRelation.Same, 0);
        }

        if (isIntroduced)
        {
            return (NameRelation.IntroducedAcronym, 0);
        }

        if (few.Words.Length == many.Words.Length)
        {
            return Respelled(few.Words, many.Words) is { } distance && (few.Words.Length > 1 || distance <= Transliteration.Certain) ? (NameRelation.Respelled, distance) : default;
        }

        // A known place has its whole name: Kuwait City is not Kuwait.
        if (few.Known is { IsPlace: true })
        {
            return default;
        }

        return (few.Words.Length == 1 ? OfOneWord(few, many) : OfSomeWords(few.Words, many.Words), 0);
    }

    /// <summary>What the words are that the longer name has more than the shorter one, a run of them: kinds of thing, what makes another place of it, countries.</summary>
    public static (bool IsKind, bool IsOther, bool IsCountry) Rest(LinkName a, LinkName b)
    {
        (string[] few, string[] many) = a.Words.Length <= b.Words.Length ? (a.Words, b.Words) : (b.Words, a.Words);
        int start = many.AsSpan().IndexOf(few);
        if (start < 0 || few.Length == many.Length)
        {
            return default;
        }

        bool isKind = true;
        bool isOther = false;
        bool isCountry = true;
        for (int i = 0; i < many.Length; i++)
        {
            if (i < start || i >= start + few.Length)
            {
                isKind &= LinkingWords.Is(many[i], WordKind.SameThing | WordKind.Small | WordKind.Company);
                isOther |= LinkingWords.Is(many[i], WordKind.OtherPlace);
                isCountry &= KnownNames.IsInDemonym(many[i]) || KnownNames.Find(many[i], "AA") is { IsCountry: true };
            }
        }

        return (isKind, isOther, isCountry);
    }

    private static NameRelation OfOneWord(LinkName word, LinkName name)
    {
        int place = Array.IndexOf(name.Words, word.Key);
        if (place >= 0)
        {
            return LinkingWords.Is(word.Key, WordKind.Kind) ? NameRelation.KindWord
                : place == name.Words.Length - 1 ? NameRelation.EndWord
                : place == 0 ? NameRelation.StartWord
                : NameRelation.InnerWords;
        }

        if (!word.IsAcronym)
        {
            return NameRelation.None;
        }

        return word.Squashed == name.Initials ? NameRelation.Acronym
            : Acronyms.Spells(word.Squashed, name.Words) ? NameRelation.LooseAcronym
            : NameRelation.None;
    }

    private static NameRelation OfSomeWords(string[] few, string[] many)
    {
        int start = many.AsSpan().IndexOf(few);
        return start < 0 ? NameRelation.None
            : start + few.Length == many.Length ? NameRelation.EndWords
            : start == 0 ? NameRelation.StartWords
            : NameRelation.InnerWords;
    }

    private static double? Respelled(string[] a, string[] b)
    {
        double distance = 0;
        for (int i = 0; i < a.Length; i++)
        {
            if (Transliteration.Distance(a[i], b[i]) is not { } next)
            {
                return null;
            }

            distance = Math.Max(distance, next);
        }

        return distance;
    }
}
