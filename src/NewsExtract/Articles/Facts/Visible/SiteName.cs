using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>The name of the site that the document's title ends with.</summary>
internal static class SiteName
{
    private const int LongestName = 40;
    private const int MostWords = 4;
    private const int ShortestTitle = 12;

    /// <summary>How far from the top the name may stand alone, as the logo of the page does.</summary>
    private const int Reach = 60;

    private static readonly string[] s_gaps = [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " / ", "｜", "："];

    /// <summary>The name behind the headline in the document's title: what the title has more than the headline, or a last part that is known for a site's name.</summary>
    public static string? Of(PageOutline outline)
    {
        if (outline.Title < 0)
        {
            return null;
        }

        string title = outline.Blocks[outline.Title].Text;
        for (int i = 0; i < outline.Title && i < Reach; i++)
        {
            Block block = outline.Blocks[i];
            if (block.Role != BlockRole.Title)
            {
                continue;
            }

            bool isLonger = block.Text.Length > title.Length && block.Text.Length <= title.Length + (2 * LongestName);
            if (isLonger && block.Text.StartsWith(title, StringComparison.OrdinalIgnoreCase) && LastPart(block.Text, title.Length, false) is { } rest)
            {
                return rest;
            }
        }

        for (int i = 0; i <= outline.Title && i < Reach; i++)
        {
            if (outline.Blocks[i].Role == BlockRole.Title && Tail(outline.Blocks, i) is { } tail)
            {
                return tail;
            }
        }

        return null;
    }

    /// <summary>The last part of a title, if it is known for a site's name.</summary>
    public static string? Tail(ReadOnlySpan<Block> blocks, int title)
    {
        return LastPart(blocks[title].Text, ShortestTitle, true) is { } name && IsKnown(blocks, name) ? name : null;
    }

    /// <summary>True for a name that stands alone at the top of the page, is an address, or has a word that names of media have.</summary>
    public static bool IsKnown(ReadOnlySpan<Block> blocks, string name)
    {
        if (IsAddress(name) || VisibleWords.Press.IsIn(name))
        {
            return true;
        }

        for (int i = 0; i < blocks.Length && i < Reach; i++)
        {
            if (string.Equals(blocks[i].Text, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The title without the name of the site behind it.</summary>
    public static string Without(string title, string site)
    {
        foreach (string gap in s_gaps)
        {
            int last = title.LastIndexOf(gap, StringComparison.Ordinal);
            if (last >= ShortestTitle && title.AsSpan(last + gap.Length).Trim().Equals(site, StringComparison.OrdinalIgnoreCase))
            {
                return title[..last].TrimEnd();
            }
        }

        return title;
    }

    /// <summary>The last part behind a separator that is short enough for a name and no date.</summary>
    private static string? LastPart(string title, int from, bool isAlone)
    {
        ReadOnlySpan<char> text = title;
        while (text.Length > from)
        {
            int start = -1;
            int end = -1;
            foreach (string gap in s_gaps)
            {
                int last = text[from..].LastIndexOf(gap, StringComparison.Ordinal);
                if (last >= 0 && from + last + gap.Length > end)
                {
                    (start, end) = (from + last, from + last + gap.Length);
                }
            }

            if (start < 0)
            {
                return null;
            }

            ReadOnlySpan<char> part = text[end..].Trim();
            if (part.Length is > 1 and <= LongestName && CharClasses.HasAny(part, CharClass.Letter) && part.Count(' ') < MostWords && AgencyNames.Find(part) is null)
            {
                return part.ToString();
            }

            // A date may follow the name.
            if (isAlone || CharClasses.HasAny(part, CharClass.Letter))
            {
                return null;
            }

            text = text[..start];
        }

        return null;
    }

    private static bool IsAddress(ReadOnlySpan<char> name)
    {
        int dot = name.LastIndexOf('.');
        return dot > 1 && dot + 2 < name.Length && !name.Contains(' ') && char.IsAsciiLetterLower(name[dot + 1]) && char.IsAsciiLetterLower(name[^1]);
    }
}
