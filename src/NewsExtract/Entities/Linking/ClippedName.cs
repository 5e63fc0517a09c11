namespace NewsExtract.Entities.Linking;

/// <summary>A mention may have lost a word of its name ("States" of "United States"); the known names tell.</summary>
internal static class ClippedName
{
    private const int WordsBefore = 2;
    private const int WordsBehind = 4;
    private const int Reach = 48;

    /// <summary>The known name that the words of a mention make with the words right before or behind them; null when there is none.</summary>
    public static KnownName? Complete(string text, List<NameWord> words)
    {
        List<NameWord> before = Before(text, words[0].Start);
        for (int first = Math.Max(0, before.Count - WordsBefore); first < before.Count; first++)
        {
            if (before[first].IsCapital && KnownNames.Find(NameWords.Join([.. before[first..], .. words], 0, before.Count - first + words.Count), "") is { } known)
            {
                return known;
            }
        }

        // "Institute of Technology": only an "of" may go on, or Paris in "Paris Saint-Germain" would be the club.
        List<NameWord> behind = Behind(text, words[^1].End);
        if (behind.Count > 1 && behind[0].Folded == "of")
        {
            for (int count = Math.Min(WordsBehind, behind.Count); count > 1; count--)
            {
                if (behind[count - 1].IsCapital && KnownNames.Find(NameWords.Join([.. words, .. behind[..count]], 0, words.Count + count), "") is { } known)
                {
                    return known;
                }
            }
        }

        return null;
    }

    private static List<NameWord> Before(string text, int end)
    {
        int start = Math.Max(0, end - Reach);
        int cut = end;
        while (cut > start && (text[cut - 1] is ' ' or '-' || NameFold.IsInWord(text[cut - 1])))
        {
            cut--;
        }

        return NameWords.Read(text, new TextSpan(cut, end - cut));
    }

    private static List<NameWord> Behind(string text, int start)
    {
        int stop = Math.Min(text.Length, start + Reach);
        int cut = start;
        while (cut < stop && (text[cut] is ' ' or '-' || NameFold.IsInWord(text[cut])))
        {
            cut++;
        }

        return NameWords.Read(text, new TextSpan(start, cut - start));
    }
}
