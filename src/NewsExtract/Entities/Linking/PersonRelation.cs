namespace NewsExtract.Entities.Linking;

/// <summary>How one name of a person is made from another.</summary>
internal static class PersonRelation
{
    /// <summary>The relation of two names in either order, and the distance of their spellings.</summary>
    public static (NameRelation Relation, double Distance) Of(LinkName a, LinkName b)
    {
        (string[] few, string[] many) = a.Words.Length <= b.Words.Length ? (a.Words, b.Words) : (b.Words, a.Words);
        if (few.Length == 0)
        {
            return default;
        }

        return few.Length == many.Length ? OfEqualLength(few, many)
            : few.Length == 1 ? OfOneWord(few[0], many)
            : OfSomeWords(few, many);
    }

    private static (NameRelation, double) OfEqualLength(string[] a, string[] b)
    {
        if (Match(a, 0, b, 0, a.Length) is { } distance && (a.Length > 1 || distance <= Transliteration.Certain))
        {
            return (distance == 0 ? NameRelation.Same : NameRelation.Respelled, distance);
        }

        if (string.Concat(a) == string.Concat(b))
        {
            return (NameRelation.Same, 0);
        }

        if (a.Length == 2 && a[0] == b[1] && a[1] == b[0])
        {
            return (NameRelation.Reversed, 0);
        }

        return a.Length > 1 && IsShort(a[0], b[0]) && Match(a, 1, b, 1, a.Length - 1) is { } rest ? (NameRelation.Initial, rest) : default;
    }

    private static (NameRelation, double) OfOneWord(string word, string[] name)
    {
        // The last word comes first: in "Thomas Thomas" it is the surname. "Abdel Fattah el-Sissi": the particle has been cut off.
        if (Transliteration.Distance(word, name[^1]) is { } last and <= Transliteration.Certain)
        {
            return (NameRelation.LastName, last);
        }

        if (Transliteration.Distance(word, name[0]) is { } first and <= Transliteration.Certain)
        {
            return (LinkingWords.Is(name[0], WordKind.FamilyFirst) ? NameRelation.FamilyName : NameRelation.GivenName, first);
        }

        string squashed = string.Concat(name);
        if (squashed == word)
        {
            return (NameRelation.Same, 0);
        }

        return name.AsSpan(1, name.Length - 2).IndexOf(word) >= 0 ? (NameRelation.MiddleName, 0) : default;
    }

    private static (NameRelation, double) OfSomeWords(string[] few, string[] many)
    {
        if (Match(few, 0, many, many.Length - few.Length, few.Length) is { } end)
        {
            return (NameRelation.LastNames, end);
        }

        if (Match(few, 0, many, 0, few.Length) is { } start)
        {
            return (NameRelation.FirstNames, start);
        }

        if (string.Concat(few) == string.Concat(many))
        {
            return (NameRelation.Same, 0);
        }

        if (Transliteration.Distance(few[^1], many[^1]) is not { } last)
        {
            return default;
        }

        return Transliteration.Distance(few[0], many[0]) is { } first ? (NameRelation.WithoutMiddle, Math.Max(first, last))
            : IsShort(few[0], many[0]) ? (NameRelation.Initial, last)
            : default;
    }

    private static double? Match(string[] a, int startA, string[] b, int startB, int count)
    {
        double distance = 0;
        for (int i = 0; i < count; i++)
        {
            if (Transliteration.Distance(a[startA + i], b[startB + i]) is not { } next)
            {
                return null;
            }

            distance = Math.Max(distance, next);
        }

        return distance;
    }

    private static bool IsShort(string a, string b) => (a[0] == b[0] && (a.Length == 1 || b.Length == 1)) || GivenNames.AreForms(a, b);
}
