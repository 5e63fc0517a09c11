namespace NewsExtract.Entities.Linking;

/// <summary>What two names of one thing cannot have between them.</summary>
internal static class NameConflict
{
    private const string And = "and";

    /// <summary>True when the names are of two things, whatever speaks for one.</summary>
    public static bool Between(NameGroup a, NameGroup b)
    {
        LinkName left = a.Name;
        LinkName right = b.Name;
        return (a.Entry is not null && b.Entry is not null && !ReferenceEquals(a.Entry, b.Entry))
            || (a.Id is not null && b.Id is not null && a.Id != b.Id)
            || (left.Known is not null && right.Known is not null && left.Known != right.Known)
            || (left.Class == NameClass.Nationality) != (right.Class == NameClass.Nationality)
            || (a.Gender | b.Gender) == (WordKind.Male | WordKind.Female)
            || (left.Class == NameClass.Person && right.Class == NameClass.Person ? OfPersons(left, right) : OfThings(left, right));
    }

    private static bool OfPersons(LinkName a, LinkName b)
    {
        if (a.IsTitle || b.IsTitle)
        {
            return false;
        }

        bool generationsDiffer = a.Generation != b.Generation && a.Words.Length > 1 && b.Words.Length > 1;
        bool isCouple = a.Words.Contains(And) != b.Words.Contains(And);
        return generationsDiffer || isCouple
            || (a.Words.Length > 1 && b.Words.Length > 1 && a.Last == b.Last && PersonRelation.Of(a, b).Relation == NameRelation.None);
    }

    private static bool OfThings(LinkName a, LinkName b)
    {
        string left = Digits(a.Words);
        string right = Digits(b.Words);
        return left.Length > 0 && right.Length > 0 && left != right;
    }

    /// <summary>All digits of a name.</summary>
    public static string Digits(string[] words)
    {
        foreach (string word in words)
        {
            if (word.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            {
                return string.Concat(string.Concat(words).Where(char.IsAsciiDigit));
            }
        }

        return "";
    }
}
