namespace NewsExtract.Entities.Linking;

/// <summary>Where in a mention of a person the titles end and the name is.</summary>
/// <param name="First">Number of the name's first word.</param>
/// <param name="End">Number of the word behind its last.</param>
/// <param name="Shown">Number of the first word of the name as it is shown: a regal title stays with a single word.</param>
/// <param name="Gender">Male or Female when a title tells.</param>
/// <param name="Generation">"jr", "iii" and the like.</param>
/// <param name="IsTitleOnly">True when there is no name but a title.</param>
/// <param name="TitleEnd">Number of the word behind the last title that is more than "Mr"; 0 when there is none.</param>
internal readonly record struct PersonParts(int First, int End, int Shown, WordKind Gender, string Generation, bool IsTitleOnly, int TitleEnd)
{
    private const WordKind Genders = WordKind.Male | WordKind.Female;

    /// <summary>Splits the words of a mention.</summary>
    public static PersonParts Split(List<NameWord> words)
    {
        (int end, string generation) = Suffixes(words);
        int first = 0;
        int lastTitle = 0;
        int titleEnd = 0;
        WordKind gender = WordKind.None;
        for (int i = 0; i < end;)
        {
            int length = TitleAt(words, i, end, out WordKind kind);
            if (length > 0 && i + length < end)
            {
                lastTitle = i;
                first = i += length;
                gender |= kind & Genders;
                titleEnd = (kind & WordKind.Courtesy) == 0 ? first : titleEnd;
            }
            else if (length > 0)
            {
                return new(0, 0, 0, gender | (kind & Genders), "", IsTitleOnly: first == i || IsQualifier(words, first, i), 0);
            }
            else if (i + 1 < end && MayQualify(words[i]) && LeadsToTitle(words, i + 1, end))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        bool isRegal = end - first == 1 && first > 0 && LinkingWords.Is(NameWords.Join(words, lastTitle, first), WordKind.Regal);
        return new(first, end, isRegal ? lastTitle : first, gender == Genders ? WordKind.None : gender, generation, false, titleEnd);
    }

    // Length of the longest title that begins at a word.
    private static int TitleAt(List<NameWord> words, int start, int end, out WordKind kind)
    {
        for (int length = Math.Min(LinkingWords.LongestPhrase, end - start); length > 0; length--)
        {
            kind = LinkingWords.Of(NameWords.Join(words, start, start + length));
            if ((kind & WordKind.Title) != 0)
            {
                return length;
            }
        }

        kind = WordKind.None;
        return 0;
    }

    // "US President", "Ohio Senator": the title follows within a few words and a name of its own follows the title.
    private static bool LeadsToTitle(List<NameWord> words, int next, int end)
    {
        const int reach = 3;
        for (int i = next; i < Math.Min(next + reach, end - 1); i++)
        {
            if (TitleAt(words, i, end, out WordKind kind) is > 0 and int length && (kind & (WordKind.Role | WordKind.Address)) != 0)
            {
                return i + length < end && (kind & WordKind.Regal) == 0;
            }
        }

        return false;
    }

    private static bool MayQualify(NameWord word)
        => word.IsCapital || LinkingWords.Is(word.Folded, WordKind.RoleModifier) || KnownNames.CountryOf(word.Folded) is not null;

    private static bool IsQualifier(List<NameWord> words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!MayQualify(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static (int End, string Generation) Suffixes(List<NameWord> words)
    {
        int end = words.Count;
        string generation = "";
        while (end > 2 && LinkingWords.Is(words[end - 1].Folded, WordKind.NameSuffix))
        {
            string suffix = words[--end].Folded;
            generation = suffix is "jr" or "junior" ? "jr" : suffix is "sr" or "senior" ? "sr" : suffix is "ii" or "iii" or "iv" ? suffix : generation;
        }

        return (end, generation);
    }
}
