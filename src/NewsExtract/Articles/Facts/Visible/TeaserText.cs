namespace NewsExtract.Facts;

/// <summary>Reads teasers whose parts a crawler has glued together: the text of the picture, the headline, the lead.</summary>
internal static class TeaserText
{
    private const int ShortestTitle = 15;
    private const int LongestTitle = 300;

    /// <summary>How many characters must come again before it is looked at closely, and how often that is tried.</summary>
    private const int Probe = 12;
    private const int MostTries = 4;

    /// <summary>A list in which that many teasers begin with their headline twice is made of such teasers.</summary>
    private const int ManyDoubled = 3;

    /// <summary>True for a page, as plain text, that lists other articles as teasers that begin with their headline twice.</summary>
    public static bool HasDoubled(ReadOnlySpan<Block> blocks)
    {
        int doubled = 0;
        for (int i = 0; i < blocks.Length && doubled < ManyDoubled; i++)
        {
            doubled += blocks[i].Role == BlockRole.Related && TitleOfDoubled(blocks[i].Text) is not null ? 1 : 0;
        }

        return doubled >= ManyDoubled;
    }

    /// <summary>Such teasers are so peculiar that, where some are other articles, all are, whatever the classifier takes them for.</summary>
    public static void MarkDoubled(Span<Block> blocks)
    {
        if (!HasDoubled(blocks))
        {
            return;
        }

        foreach (ref Block block in blocks)
        {
            if (block.Role is not (BlockRole.Related or BlockRole.Title) && TitleOfDoubled(block.Text) is not null)
            {
                block = block with { Role = BlockRole.Related };
            }
        }
    }

    /// <summary>The headline of a teaser that begins with its headline twice ("Barge raisedBarge raisedThe barge …"), or null.</summary>
    public static string? TitleOfDoubled(string text)
    {
        if (text.Length < ShortestTitle * 2)
        {
            return null;
        }

        ReadOnlySpan<char> span = text;
        ReadOnlySpan<char> probe = span[..Probe];
        int limit = Math.Min(span.Length, LongestTitle + Probe + 1);
        int from = ShortestTitle;
        for (int tries = 0; tries < MostTries && from + Probe <= limit; tries++)
        {
            int next = span[from..limit].IndexOf(probe, StringComparison.Ordinal);
            if (next < 0)
            {
                return null;
            }

            int second = from + next;
            ReadOnlySpan<char> title = span[..second].TrimEnd();
            if (span.Length - second >= title.Length && span[second..].StartsWith(title, StringComparison.Ordinal))
            {
                return title.ToString();
            }

            from = second + 1;
        }

        return null;
    }
}
