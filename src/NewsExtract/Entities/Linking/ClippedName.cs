namespace NewsExtract.Entities.Linking;

/// <summary>A mention may have lost a word of its name ("States" of "United States"); the known names tell.</summary>
internal static class ClippedName
{
    private const int WordsBefore = 2;
    private const int WordsBehind = 4;
    private const int Reach = 48;

    /// <summary>The name, with the known name that it makes with the words right before or behind its mention, if any.</summary>
    public static LinkName Complete(string text, TextSpan span, LinkName name)
        => name.Class == NameClass.Thing && name.Known is null && name.Words.Length > 0 && (WithWordsBefore(text, span.Start, name) ?? WithWordsBehind(text, span.End, name)) is { } known
            ? name with { Known = known }
            : name;

    private static KnownName? WithWordsBefore(string text, int end, LinkName name)
    {
        if (!KnownNames.EndsName(name.Last))
        {
            return null;
        }

        int start = end;
        int stop = Math.Max(0, end - Reach);
        while (start > stop && IsInName(text[start - 1]))
        {
            start--;
        }

        List<NameWord> before = NameWords.Read(text, new TextSpan(start, end - start));
        for (int first = Math.Max(0, before.Count - WordsBefore); first < before.Count; first++)
        {
            if (before[first].IsCapital && KnownNames.Find(NameWords.Join(before, first, before.Count) + " " + name.Key, "") is { } known)
            {
                return known;
            }
        }

        return null;
    }

    // "Institute of Technology": only an "of" may go on, or Paris in "Paris Saint-Germain" would be the club.
    private static KnownName? WithWordsBehind(string text, int start, LinkName name)
    {
        if (!KnownNames.BeginsName(name.First))
        {
            return null;
        }

        int end = start;
        int stop = Math.Min(text.Length, start + Reach);
        while (end < stop && IsInName(text[end]))
        {
            end++;
        }

        List<NameWord> behind = NameWords.Read(text, new TextSpan(start, end - start));
        if (behind.Count < 2 || behind[0].Folded != "of")
        {
            return null;
        }

        for (int count = Math.Min(WordsBehind, behind.Count); count > 1; count--)
        {
            if (behind[count - 1].IsCapital && KnownNames.Find(name.Key + " " + NameWords.Join(behind, 0, count), "") is { } known)
            {
                return known;
            }
        }

        return null;
    }

    private static bool IsInName(char c) => c is ' ' or '-' || NameFold.IsInWord(c);
}
