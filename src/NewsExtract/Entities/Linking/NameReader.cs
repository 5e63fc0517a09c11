namespace NewsExtract.Entities.Linking;

/// <summary>Reads mentions into names: trims what does not belong to them, takes titles off, looks up what is known.</summary>
internal static class NameReader
{
    private const int LongestAcronym = 8;

    // What is longer is no name, and is compared as a whole.
    private const int MostWords = 24;

    /// <summary>Reads one mention. What it is depends on nothing but the words of the mention and its type.</summary>
    public static LinkName Read(string text, EntityType type)
    {
        NameClass nameClass = ClassOf(type);
        TextSpan span = NameTrim.Trim(text, type);
        List<NameWord> words = NameWords.Read(text, span);
        string form = NameTrim.OneLine(span.Of(text));
        return nameClass switch
        {
            NameClass.Person => ReadPerson(text, type, span, form, words),
            NameClass.Nationality => Finish(form, form, nameClass, type, words, 0, words.Count) with
            {
                Known = Nation(NameWords.Join(words, 0, words.Count), span.Of(text)),
            },
            _ => ReadThing(text, type, span, form, words),
        };
    }

    /// <summary>The class that a type belongs to.</summary>
    public static NameClass ClassOf(EntityType type) => type switch
    {
        EntityType.Person => NameClass.Person,
        EntityType.Nationality => NameClass.Nationality,
        _ => NameClass.Thing,
    };

    private static LinkName ReadPerson(string text, EntityType type, TextSpan span, string form, List<NameWord> words)
    {
        PersonParts parts = PersonParts.Split(words);
        if (parts.IsTitleOnly)
        {
            string title = NameWords.Join(words, 0, words.Count);
            return Finish(form, form, NameClass.Person, type, words, 0, 0) with { Key = title, Squashed = title, Titles = [form], Gender = parts.Gender };
        }

        int coreStart = parts.First == 0 ? span.Start : words[parts.Shown].Start;
        int coreEnd = parts.End == words.Count ? span.End : words[parts.End - 1].End;
        string[] titles = parts.TitleEnd == 0
            ? []
            : [NameTrim.OneLine(text.AsSpan(span.Start, words[parts.TitleEnd - 1].End - span.Start))];
        string core = NameTrim.OneLine(text.AsSpan(coreStart, coreEnd - coreStart));
        return Finish(form, core, NameClass.Person, type, words, parts.First, parts.End) with
        {
            Titles = titles,
            Gender = parts.Gender,
            Generation = parts.Generation,
        };
    }

    private static LinkName ReadThing(string text, EntityType type, TextSpan span, string form, List<NameWord> words)
    {
        ReadOnlySpan<char> surface = span.Of(text);
        string whole = NameWords.Join(words, 0, words.Count);
        int first = words.Count > 1 && words[0].Folded == "the" ? 1 : 0;
        KnownName? known = words.Count == 0 ? null : Know(whole, surface, type) ?? Know(NameWords.Join(words, first, words.Count), surface, type) ?? KnowSpaced(words, surface);
        int end = words.Count;
        if (known is null && type is EntityType.Location or EntityType.Facility)
        {
            end = WordsBeforeComma(text, words, first);
        }

        while (end - first > 1 && LinkingWords.Is(words[end - 1].Folded, WordKind.Company) && type is not EntityType.Location)
        {
            end--;
        }

        return Finish(form, form, NameClass.Thing, type, words, first, end) with { Known = known, IsAcronym = IsAcronym(surface) };
    }

    private static LinkName Finish(string form, string core, NameClass nameClass, EntityType type, List<NameWord> words, int first, int end)
    {
        string key = end == first ? NameFold.Of(form) : NameWords.Join(words, first, end);
        string[] compared = end - first > MostWords ? [key] : [.. words.GetRange(first, end - first).Select(word => word.Folded)];
        return new LinkName
        {
            Form = form,
            Core = core,
            Class = nameClass,
            Type = type,
            Words = compared,
            Key = key.Length == 0 ? form : key,
            Squashed = string.Concat(compared),
            Initials = Acronyms.Initials(compared),
            Skeleton = compared.Length == 0 ? "" : Transliteration.Skeleton(compared[^1]),
        };
    }

    // "US" in "US forces" is the nationality.
    private static KnownName? Nation(string folded, ReadOnlySpan<char> surface)
        => KnownNames.CountryOf(folded) ?? (KnownNames.Find(folded, surface) is { IsCountry: true } country ? country : null);

    // A demonym that the tagger calls a place or an organisation (a team, a government) stands for its country.
    private static KnownName? Know(string folded, ReadOnlySpan<char> surface, EntityType type)
        => KnownNames.Find(folded, surface) ?? (type is EntityType.Location or EntityType.Organization ? KnownNames.CountryOf(folded) : null);

    // "U. S." is the US.
    private static KnownName? KnowSpaced(List<NameWord> words, ReadOnlySpan<char> surface)
        => words.Count > 1 && words.TrueForAll(word => word.Folded.Length == 1) ? KnownNames.Find(string.Concat(words.Select(word => word.Folded)), surface) : null;

    // "Springfield, Ohio" is Springfield.
    private static int WordsBeforeComma(string text, List<NameWord> words, int first)
    {
        for (int i = first + 1; i < words.Count; i++)
        {
            if (text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Contains(','))
            {
                return i;
            }
        }

        return words.Count;
    }

    private static bool IsAcronym(ReadOnlySpan<char> surface)
    {
        int letters = 0;
        foreach (char c in surface)
        {
            if (char.IsUpper(c) || char.IsDigit(c))
            {
                letters++;
            }
            else if (c is not ('.' or '-' or '&'))
            {
                return false;
            }
        }

        return letters is >= 2 and <= LongestAcronym;
    }
}
