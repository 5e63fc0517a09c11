using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>
/// A place with nothing but a colon behind it before the first sentence of a report: "Brenmoor: The barge was raised on Monday …". A label or a speaker
/// stands so, too: the place must come again inside a sentence of the text, and the next paragraph must not begin in the same way.
/// </summary>
internal static class ColonDateline
{
    private const int ShortestSentence = 40;
    private const int MostWords = 3;

    /// <param name="blocks">The page.</param>
    /// <param name="first">The first paragraph of the text.</param>
    /// <param name="last">The last one.</param>
    public static Dateline? Read(Block[] blocks, int first, int last)
    {
        if (Head(blocks[first].Text) is not (> 0 and int end))
        {
            return null;
        }

        string place = blocks[first].Text[..end];
        bool isAgain = HasName(blocks[first].Text.AsSpan(end), place);
        int paragraphs = 0;
        for (int i = first + 1; i <= last; i++)
        {
            if (!PageOutline.IsText(blocks[i].Role))
            {
                continue;
            }

            if (paragraphs++ == 0 && Head(blocks[i].Text) > 0)
            {
                return null;
            }

            isAgain = isAgain || HasName(blocks[i].Text, place);
        }

        return isAgain ? new Dateline(place, null, place + ":") : null;
    }

    /// <summary>End of the name before the colon; 0 when the paragraph does not begin with one.</summary>
    private static int Head(string text)
    {
        int end = PlaceName.End(text, 0);
        bool isHead = end > 0 && end + 2 < text.Length && text[end] == ':' && text[end + 1] == ' ' && char.IsUpper(text[end + 2]) && text.Length - end >= ShortestSentence;
        ReadOnlySpan<char> place = text.AsSpan(0, end);
        return isHead && PlaceName.CountWords(place) <= MostWords && !CreditWords.Is(place, CreditWord.NotPlace) && !CreditWords.Is(place, CreditWord.Picture)
            && !CreditWords.Is(place, CreditWord.Source) && AgencyNames.Exact(place) is null && !VisibleWords.Label.IsIn(place) && !VisibleWords.More.IsWhole(place)
            && DateLabels.Of(place) == DateLabel.Aside ? end : 0;
    }

    /// <summary>True when the name stands inside a sentence: a heading or another label that repeats it proves nothing.</summary>
    private static bool HasName(ReadOnlySpan<char> text, string name)
    {
        for (int from = 0; text[from..].IndexOf(name, StringComparison.Ordinal) is >= 0 and int at;)
        {
            int start = from + at;
            int end = start + name.Length;
            bool isInside = start > 1 && text[start - 1] == ' ' && (char.IsLower(text[start - 2]) || text[start - 2] == ',');
            if (isInside && (end == text.Length || !PhraseLookup.IsWordPart(text[end])))
            {
                return true;
            }

            from = end;
        }

        return false;
    }
}
