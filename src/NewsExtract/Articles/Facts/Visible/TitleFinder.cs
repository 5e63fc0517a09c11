namespace NewsExtract.Facts;

/// <summary>
/// Finds the block of the headline. A page as plain text often begins with the document's title, which ends with the name of the site, and has the
/// headline again above the text, behind the menus; above it a breadcrumb may have the headline glued to it.
/// </summary>
internal static class TitleFinder
{
    /// <summary>How far above the text the headline is looked for.</summary>
    private const int Reach = 80;

    /// <summary>The document's title is among the first blocks.</summary>
    public const int DocumentReach = 5;

    private const int ShortestTitle = 12;
    private const int LongestTitle = 400;
    private const int ShortestBelowBreadcrumb = 20;

    /// <summary>Words, or characters of scripts without blanks, that a line needs to be preferred as headline.</summary>
    private const int FewestWords = 3;
    private const int FewestUnspaced = 6;

    /// <summary>A block less sure to be the headline is one only if it repeats the document's title.</summary>
    private const double LeastProbability = 0.4;

    private const double OfCopy = 2;
    private const double OfBreadcrumb = 1.5;

    /// <summary>
    /// The document's title is often written for search engines; of the headline that stands over the text no more certainty is asked than this.
    /// </summary>
    private const double OfFirst = 0.45;
    private const double OfFirstWithSite = 0.35;

    /// <summary>Of two blocks about as likely the one nearer to the text is the headline.</summary>
    private const double Tie = 0.15;

    /// <param name="blocks">The page.</param>
    /// <param name="text">Its first paragraph.</param>
    /// <returns>The block of the headline, or -1.</returns>
    public static int Find(ReadOnlySpan<Block> blocks, int text)
    {
        int document = Document(blocks);
        string? title = document < 0 ? null : blocks[document].Text;
        int best = -1;
        double highest = 0;
        bool isApart = false;
        int from = Math.Max(0, Math.Min(text, blocks.Length) - Reach);
        for (int i = document < 0 ? from : Math.Min(from, document); i < text; i++)
        {
            isApart |= i > document && IsFurniture(blocks[i].Role);
            double score = i == document || i < from ? 0 : IsBelowBreadcrumb(blocks, i) ? OfBreadcrumb : Score(blocks[i], title);

            // With no menus between it and the document's title, a second line like a headline is its subtitle.
            score = score < OfBreadcrumb && document >= 0 && !isApart ? 0 : score;
            if (score > 0 && score >= highest - Tie)
            {
                (best, highest) = (i, Math.Max(score, highest));
            }
        }

        double first = document < 0 ? 0 : SiteName.Tail(blocks, document) is null ? OfFirst : OfFirstWithSite;
        return best >= 0 && highest >= first ? best : document >= 0 ? document : Later(blocks, text);
    }

    private static bool IsFurniture(BlockRole role)
        => role is BlockRole.Navigation or BlockRole.Share or BlockRole.Related or BlockRole.Widget or BlockRole.Advertisement or BlockRole.Newsletter or BlockRole.Solicitation or BlockRole.Legal;

    /// <summary>The first line that is a headline by role; in plain text a word or two (a kicker, a left-over of a menu) only where no longer one follows.</summary>
    private static int Document(ReadOnlySpan<Block> blocks)
    {
        int label = -1;
        bool isHtml = blocks.Length > 0 && blocks[0].SourceSpan is null;
        for (int i = 0; i < blocks.Length && i < DocumentReach; i++)
        {
            if (blocks[i].Role == BlockRole.Title && blocks[i].Text.Length <= LongestTitle)
            {
                LineKey key = LineKey.Of(blocks[i].Text);
                if (isHtml || key.Words >= FewestWords || key.Unspaced >= FewestUnspaced)
                {
                    return i;
                }

                label = label < 0 ? i : label;
            }
        }

        return label;
    }

    /// <summary>A line that repeats the end of the line above, which has a breadcrumb glued to it, is the headline whatever its role.</summary>
    private static bool IsBelowBreadcrumb(ReadOnlySpan<Block> blocks, int i)
    {
        string text = blocks[i].Text;
        return i > 0 && text.Length is >= ShortestBelowBreadcrumb and <= LongestTitle && text.Length < blocks[i - 1].Text.Length
            && blocks[i - 1].Text.Length <= text.Length * 3 && !PageOutline.IsText(blocks[i].Role) && blocks[i - 1].Text.EndsWith(text, StringComparison.Ordinal);
    }

    private static double Score(Block block, string? title)
    {
        string text = block.Text;
        if (text.Length > LongestTitle)
        {
            return 0;
        }

        bool isCopy = title is not null && text.Length >= ShortestTitle && IsCopy(title, block);
        return isCopy ? OfCopy : block.Role == BlockRole.Title && block.Probability >= LeastProbability ? block.Probability : 0;
    }

    /// <summary>True when a block is the title again, or the headline alone where the title has something glued to it.</summary>
    private static bool IsCopy(string title, Block block)
    {
        string text = block.Text;
        if (text.Length == title.Length)
        {
            return string.Equals(text, title, StringComparison.OrdinalIgnoreCase);
        }

        // In menus and teasers some words of the headline may come again, but not most of them.
        bool isMost = text.Length * 2 >= title.Length;
        return text.Length < title.Length && (isMost || block.Role == BlockRole.Title)
            && (title.StartsWith(text, StringComparison.OrdinalIgnoreCase) || (isMost && title.EndsWith(text, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Where nothing above the text is a headline, the first block below that is one by role.</summary>
    private static int Later(ReadOnlySpan<Block> blocks, int text)
    {
        for (int i = 0; i < blocks.Length && i < text + Reach; i++)
        {
            if (blocks[i].Role == BlockRole.Title && blocks[i].Text.Length <= LongestTitle)
            {
                return i;
            }
        }

        return -1;
    }
}
