namespace NewsExtract.Facts;

/// <summary>
/// Takes the role of a headline from a line of plain text that is none. The classifier learned from whole pages, which all have a headline; a text that
/// was cut out without it begins with a caption, a byline or its first sentence, and looks like a page with that for a headline.
/// </summary>
internal static class FalseTitles
{
    /// <summary>
    /// A line less likely a headline is none. At .5, of texts without a headline 8 % less keep a false one, and of texts with one .4 % more lose it.
    /// </summary>
    private const double LeastProbability = 0.4;

    /// <summary>So many lines that look like a headline are looked at.</summary>
    private const int MostLines = 3;

    /// <summary>Lines of less are no sentence of the article.</summary>
    private const int ShortestSentence = 40;

    private const int MostWordsOfMenu = 2;

    /// <summary>So far from the headline lines are looked at.</summary>
    private const int Reach = 40;

    /// <summary>The role of the line that was taken for a headline may change.</summary>
    /// <param name="blocks">A page of plain text.</param>
    /// <param name="model">Tells headlines from other lines.</param>
    public static void Mend(Span<Block> blocks, TitleModel model)
    {
        int title = -1;
        for (int looked = 0; looked < MostLines; looked++)
        {
            int text = PageOutline.TextStart(blocks, 0);
            title = TitleFinder.Find(blocks, text);
            if (title < 0 || blocks[title].Role != BlockRole.Title || IsLikely(blocks, title, text, model))
            {
                break;
            }

            blocks[title] = blocks[title] with { Role = RoleOf(blocks, title) };
        }

        if (title >= 0)
        {
            MendOthers(blocks, title, model);
        }
    }

    /// <summary>Lines that were taken for headlines besides the chosen one: a word or two above it are left over from a menu, and some below it are none by their words.</summary>
    private static void MendOthers(Span<Block> blocks, int title, TitleModel model)
    {
        int text = PageOutline.TextStart(blocks, title + 1);
        for (int i = Math.Max(0, title - Reach); i < Math.Min(text, title + Reach) && i < blocks.Length; i++)
        {
            if (i == title || blocks[i].Role != BlockRole.Title)
            {
                continue;
            }

            if (i < title && LineKey.Of(blocks[i].Text) is { Words: <= MostWordsOfMenu, Unspaced: 0 })
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Navigation };
            }
            else if (i > title && !IsLikely(blocks, i, text, model))
            {
                blocks[i] = blocks[i] with { Role = RoleOf(blocks, i) };
            }
        }
    }

    private static bool IsLikely(ReadOnlySpan<Block> blocks, int line, int text, TitleModel model) => model.Probability(TitleEvidence.Of(blocks, line, text)) >= LeastProbability;

    /// <summary>What stands in a headline's place: the first sentence of the article, the words of a picture, who wrote it, or anything.</summary>
    private static BlockRole RoleOf(ReadOnlySpan<Block> blocks, int line)
    {
        string text = blocks[line].Text;
        bool isPicture = TitleEvidence.NamesPicture(text);
        bool adjoins = line + 1 < blocks.Length && PageOutline.IsParagraph(blocks[line + 1]);
        bool isSentence = !isPicture && text.Length >= ShortestSentence && PageOutline.EndsSentence(text);
        return adjoins && (isSentence || DatelineReader.Read(text, null, out _) is not null) ? BlockRole.Body
            : isPicture ? BlockRole.Caption
            : TitleEvidence.IsNames(text) ? BlockRole.Byline
            : BlockRole.Widget;
    }
}
