namespace NewsExtract.Facts;

/// <summary>Tells from the offers of a page whether it shows the whole text: an offer beside a text that goes to its end is metered, one where the text breaks off a paywall.</summary>
internal static class AccessReader
{
    /// <summary>An offer further behind the text, with other things between, is about the site and not about this article.</summary>
    private const int Reach = 3;

    /// <summary>One line alone must be this sure to be an offer.</summary>
    private const double SureAlone = 0.6;

    /// <summary>A text this short, followed by an offer, is the beginning of one.</summary>
    private const int ShortestWhole = 500;

    public static Fact<ArticleAccess>? Read(PageOutline outline)
    {
        if (!outline.Has(BlockRole.Paywall))
        {
            return null;
        }

        int offers = 0;
        double confidence = 0;
        bool isBehind = false;
        int end = End(outline);
        for (int i = 0; i < end; i++)
        {
            Block block = outline.Blocks[i];
            if (block.Role == BlockRole.Paywall)
            {
                offers++;
                confidence = Math.Max(confidence, block.Probability);
                isBehind |= i > outline.LastBody;
            }
        }

        if (offers == 0 || (offers == 1 && confidence < SureAlone))
        {
            return null;
        }

        bool isCut = outline.LastBody < 0 || BreaksOff(outline.Blocks[outline.LastBody].Text) || (isBehind && outline.BodyLength < ShortestWhole);
        return new(isCut ? ArticleAccess.Paywalled : ArticleAccess.Metered, FactSource.VisibleText, confidence * (offers > 1 ? 0.9 : 0.75));
    }

    /// <summary>Where offers about this article end: behind its text only those that follow it closely.</summary>
    private static int End(PageOutline outline)
    {
        if (outline.LastBody < 0)
        {
            return outline.Blocks.Length;
        }

        int end = outline.LastBody + 1;
        for (int i = end; i < outline.Blocks.Length && i < end + Reach; i++)
        {
            if (outline.Blocks[i].Role == BlockRole.Paywall)
            {
                end = i + 1;
            }
            else if (outline.Blocks[i].Role is BlockRole.Related or BlockRole.Comments or BlockRole.Legal)
            {
                break;
            }
        }

        return end;
    }

    private static bool BreaksOff(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \"'”’»)]");
        return text.EndsWith("…") || text.EndsWith("...") || !PageOutline.EndsSentence(text);
    }
}
