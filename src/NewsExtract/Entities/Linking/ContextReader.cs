using NewsExtract.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>Reads what stands right before and behind the mention of a person: titles, roles, kinship. Looks at one line, and at a bounded stretch of it.</summary>
internal sealed class ContextReader(string text, IReadOnlyList<EntityMention> mentions)
{
    private const int Reach = 96;
    private const int LongestRole = 7;
    private const int LongestAbbreviation = 4;
    private const WordKind Genders = WordKind.Male | WordKind.Female;

    /// <summary>The context of a mention.</summary>
    /// <param name="number">Its number among the mentions in order.</param>
    /// <param name="name">Its name.</param>
    public MentionContext Read(int number, LinkName name)
    {
        if (name.Class != NameClass.Person)
        {
            return MentionContext.None;
        }

        TextSpan span = mentions[number].Span;
        List<string> roles = [];
        WordKind gender = ReadBefore(span.Start, number, roles, out bool isRelative);
        ReadBehind(span.End, roles);
        return new MentionContext { Roles = roles, Gender = gender, IsRelative = isRelative };
    }

    private WordKind ReadBefore(int end, int number, List<string> roles, out bool isRelative)
    {
        isRelative = false;
        int stop = EndOfWordsBefore(end, out bool hasComma);
        ReadOnlySpan<char> last = LastWord(stop);
        string folded = NameFold.Of(last);
        if (!LinkingWords.EndsTitle(folded) || (last[^1] == '.' && !IsAbbreviation(folded)))
        {
            return WordKind.None;
        }

        int start = StartOfWords(stop);
        List<NameWord> words = NameWords.Read(text, new TextSpan(start, stop - start));
        if (words.Count == 0)
        {
            return WordKind.None;
        }

        isRelative = LinkingWords.Is(words[^1].Folded, WordKind.Kin) && !words[^1].IsCapital;
        int first = TitleBefore(words, out WordKind kind);
        WordKind gender = kind & Genders;
        while (first < words.Count && (kind & WordKind.Courtesy) != 0)
        {
            // "Prime Minister Sir Keir Starmer": the courtesy tells the gender, what stands before it is the role.
            words.RemoveRange(first, words.Count - first);
            first = TitleBefore(words, out kind);
        }

        if (first == words.Count)
        {
            return hasComma ? WordKind.None : gender;
        }

        bool isKept = (kind & (WordKind.Role | WordKind.Address | WordKind.Regal)) != 0;
        int opening = Qualified(words, first, number);
        bool isAppositive = opening > 0 && words[opening - 1].Folded is "the" or "his" or "her" or "their" or "its";
        if (isKept && (!hasComma || isAppositive))
        {
            roles.Add(NameTrim.OneLine(text.AsSpan(words[opening].Start, words[^1].End - words[opening].Start)));
        }

        return hasComma ? WordKind.None : gender | (kind & Genders);
    }

    // Number of the first word of the title that the words end with; their count when they do not.
    private static int TitleBefore(List<NameWord> words, out WordKind kind)
    {
        for (int length = Math.Min(LinkingWords.LongestPhrase, words.Count); length > 0; length--)
        {
            kind = LinkingWords.Of(NameWords.Join(words, words.Count - length, words.Count));
            if ((kind & WordKind.Title) != 0)
            {
                return words.Count - length;
            }
        }

        kind = WordKind.None;
        return words.Count;
    }

    // The words before a role that belong to it: modifiers, nationalities, names that are mentions of their own.
    private int Qualified(List<NameWord> words, int first, int number)
    {
        while (first > 0 && words.Count - first < LongestRole && (RoleWords.Qualifies(words[first - 1]) || IsInMentionBefore(words[first - 1], number)))
        {
            first--;
        }

        return first;
    }

    private bool IsInMentionBefore(NameWord word, int number)
        => number > 0 && mentions[number - 1].Span is var span && word.Start >= span.Start && word.End <= span.End && mentions[number - 1].Type != EntityType.Person;

    private void ReadBehind(int start, List<string> roles)
    {
        int comma = start;
        while (comma < text.Length && text[comma] == ' ')
        {
            comma++;
        }

        if (comma >= text.Length || text[comma] != ',')
        {
            return;
        }

        int end = comma + 1;
        int limit = Math.Min(text.Length, end + Reach);
        while (end < limit && IsInRole(text[end]))
        {
            end++;
        }

        // A word that the reach cuts off is no word.
        while (end == limit && end < text.Length && end > comma + 1 && NameFold.IsInWord(text[end - 1]))
        {
            end--;
        }

        List<NameWord> words = NameWords.Read(text, new TextSpan(comma + 1, end - comma - 1));
        if (RoleWords.Appositive(words) is var (first, last))
        {
            roles.Add(NameTrim.OneLine(text.AsSpan(words[first].Start, words[last].End - words[first].Start).TrimEnd('.')));
        }
    }

    private int EndOfWordsBefore(int end, out bool hasComma)
    {
        hasComma = false;
        int stop = end;
        while (stop > 0 && (text[stop - 1] is ' ' or '"' or '“' || (text[stop - 1] == ',' && !hasComma)))
        {
            hasComma |= text[stop - 1] == ',';
            stop--;
        }

        return stop;
    }

    // "Gen. Smith", but not "the king. Smith".
    private static bool IsAbbreviation(string folded)
        => folded.Length <= LongestAbbreviation && LinkingWords.Is(folded, WordKind.Address | WordKind.Courtesy);

    private ReadOnlySpan<char> LastWord(int end)
    {
        int start = end;
        int limit = Math.Max(0, end - Reach);
        while (start > limit && NameFold.IsInWord(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    private int StartOfWords(int stop)
    {
        int start = stop;
        int limit = Math.Max(0, stop - Reach);
        while (start > limit && IsInRole(text[start - 1]) && !EndsSentence(start - 1, stop))
        {
            start--;
        }

        while (start == limit && start > 0 && start < stop && NameFold.IsInWord(text[start]))
        {
            start++;
        }

        return start;
    }

    // "… said. President": a full stop behind a longer word of small letters ends the sentence.
    private bool EndsSentence(int index, int stop)
        => text[index] == '.' && index + 1 < stop && CharClasses.IsSpace(text[index + 1])
            && index > 3 && char.IsLower(text[index - 1]) && char.IsLower(text[index - 2]) && char.IsLower(text[index - 3]) && char.IsLower(text[index - 4 < 0 ? 0 : index - 4]);

    private static bool IsInRole(char c) => c is ' ' or '-' || NameFold.IsInWord(c);
}
