using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Reads the headline and the standfirst.</summary>
internal static class TitleReader
{
    /// <summary>A headline that stands on the page again, without what is glued to it, does so soon.</summary>
    private const int Reach = 12;

    private const int ShortestTitle = 12;
    private const int ShortestStandfirst = 30;
    private const int LongestTitle = 400;

    /// <summary>Words a name of a site has at most.</summary>
    private const int MostWordsOfSite = 4;

    private static readonly string[] s_gaps = [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » "];

    /// <summary>The block of the headline, or -1.</summary>
    public static int Find(IReadOnlyList<Block> blocks)
    {
        int found = -1;
        for (int i = 0; i < blocks.Count && (found < 0 || i <= found + Reach); i++)
        {
            Block block = blocks[i];
            if (found < 0)
            {
                found = block.Role == BlockRole.Title && block.Text.Length <= LongestTitle ? i : -1;
            }
            else if (block.Text.Length >= ShortestTitle && IsCopy(blocks[found].Text, block, found))
            {
                // The document's title goes before the headline, and a breadcrumb may be glued to it.
                found = i;
            }
            else if (PageOutline.IsParagraph(block))
            {
                break;
            }
        }

        return found;
    }

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
        title = site is null ? title : WithoutSite(title, site);
        return new(title, FactSource.VisibleText, 0.5 + (0.4 * block.Probability));
    }

    /// <summary>The name of the site, where the headline stands once with it and once without; null otherwise.</summary>
    public static string? Site(PageOutline outline)
    {
        if (outline.Title <= 0)
        {
            return null;
        }

        string title = outline.Blocks[outline.Title].Text;
        for (int i = 0; i < outline.Title; i++)
        {
            string text = outline.Blocks[i].Text;
            if (text.Length > title.Length + 3 && text.Length <= LongestTitle && text.StartsWith(title, StringComparison.OrdinalIgnoreCase))
            {
                ReadOnlySpan<char> rest = text.AsSpan(title.Length);
                foreach (string gap in s_gaps)
                {
                    int last = rest.LastIndexOf(gap, StringComparison.Ordinal);
                    if (last >= 0)
                    {
                        return rest[(last + gap.Length)..].Trim().ToString();
                    }
                }
            }
        }

        return null;
    }

    public static Fact<string>? Standfirst(PageOutline outline)
    {
        int end = Math.Min(outline.Blocks.Count, outline.FirstBody + 1);
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

    /// <summary>A text of the last part behind a separator that names the site; the rest is the title.</summary>
    private static string WithoutSite(string title, string site)
    {
        foreach (string gap in s_gaps)
        {
            int last = title.LastIndexOf(gap, StringComparison.Ordinal);
            if (last >= ShortestTitle && title.AsSpan(last + gap.Length).Trim().Equals(site, StringComparison.OrdinalIgnoreCase) && WordCount(site) <= MostWordsOfSite)
            {
                return title[..last].TrimEnd();
            }
        }

        return title;
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
        for (int words = 0; words < MostWordsOfSite && (space = text[..space].LastIndexOf(' ')) >= ShortestTitle; words++)
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

    /// <summary>True when a block is the headline again, or the headline alone where the first has something glued to it.</summary>
    private static bool IsCopy(string title, Block block, int found)
    {
        string text = block.Text;
        if (text.Length == title.Length)
        {
            return string.Equals(text, title, StringComparison.OrdinalIgnoreCase);
        }

        // In a heading of the article or a teaser the headline's words may come again, but not most of them.
        return text.Length < title.Length && (text.Length * 2 >= title.Length || found == 0 || block.Role == BlockRole.Title)
            && (title.StartsWith(text, StringComparison.OrdinalIgnoreCase) || title.EndsWith(text, StringComparison.OrdinalIgnoreCase));
    }

    private static int WordCount(string text)
    {
        int words = 1;
        foreach (char c in text)
        {
            words += CharClasses.IsSpace(c) ? 1 : 0;
        }

        return words;
    }
}
