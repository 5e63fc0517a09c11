namespace NewsExtract.Facts;

/// <summary>Reads the headline and the standfirst.</summary>
internal static class TitleReader
{
    private const int ShortestTitle = 12;
    private const int ShortestStandfirst = 30;

    /// <summary>Words of a byline behind the headline.</summary>
    private const int MostWordsOfAgency = 4;

    private static readonly string[] s_gaps = [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » "];

    /// <summary>The headline, without the names of agency and site.</summary>
    public static Fact<string>? Read(PageOutline outline, string? site, out string? agency)
    {
        agency = null;
        if (outline.Title < 0)
        {
            return null;
        }

        Block block = outline.Blocks[outline.Title];
        string title = WithoutAgency(block.Text, ref agency);
        site = SiteName.Tail(outline.Blocks, outline.Title) ?? site;
        title = site is null ? title : SiteName.Without(title, site);
        return new(title, FactSource.VisibleText, 0.5 + (0.4 * block.Probability));
    }

    public static Fact<string>? Standfirst(PageOutline outline)
    {
        int end = Math.Min(outline.Blocks.Length, outline.FirstBody + 1);
        for (int i = outline.Title + 1; i < end; i++)
        {
            Block block = outline.Blocks[i];
            if (block.Role == BlockRole.Standfirst && block.Text.Length >= ShortestStandfirst)
            {
                return new(block.Text, FactSource.VisibleText, 0.4 + (0.5 * block.Probability));
            }
        }

        return null;
    }

    private static string WithoutAgency(string title, ref string? agency)
    {
        // "Headline By Reuters", "Headline - Reuters", "Headline (AFP)": the last words, from the last break on.
        ReadOnlySpan<char> text = title.AsSpan().TrimEnd();
        if (text[^1] == ')' && text.LastIndexOf('(') is > ShortestTitle and int open && AgencyNames.Find(text[(open + 1)..^1]) is { } bracketed)
        {
            agency = bracketed;
            return text[..open].TrimEnd(" -–—|").ToString();
        }

        foreach (string gap in s_gaps)
        {
            int last = text.LastIndexOf(gap, StringComparison.Ordinal);
            if (last >= ShortestTitle && AgencyNames.Find(text[(last + gap.Length)..]) is { } named)
            {
                agency = named;
                return text[..last].TrimEnd().ToString();
            }
        }

        return WithoutByline(title, text, ref agency);
    }

    private static string WithoutByline(string title, ReadOnlySpan<char> text, ref string? agency)
    {
        int space = text.Length;
        for (int words = 0; words < MostWordsOfAgency && (space = text[..space].LastIndexOf(' ')) >= ShortestTitle; words++)
        {
            ReadOnlySpan<char> last = text[(space + 1)..];
            if (AuthorNames.PrefixLength(last) is > 0 and int prefix && AgencyNames.Find(last[prefix..].Trim()) is { } named)
            {
                agency = named;
                return text[..space].TrimEnd().ToString();
            }
        }

        return title;
    }
}
