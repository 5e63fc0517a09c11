using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>
/// Reads who publishes the page, or published the article first, where a line says so: a credit, a copyright line, the name behind the headline,
/// and what the site calls itself where it asks its readers for something.
/// </summary>
internal static class PublisherReader
{
    private const int LongestName = 60;
    private const int LongestLine = 200;
    private const int MostWords = 6;
    private const int YearLength = 4;

    private const double FromCredit = 0.7;
    private const double FromTitle = 0.65;

    /// <summary>What stands behind a headline may also be the name of a section.</summary>
    private const double FromTail = 0.45;
    private const double FromCopyright = 0.7;
    private const double FromBoth = 0.85;

    public static Fact<string>? Read(PageOutline outline)
    {
        string? credit = null;
        string? owner = null;
        int start = outline.Has(BlockRole.SourceLink) ? 0 : outline.LastBody + 1;
        for (int i = start; i < outline.Blocks.Length && (credit is null || owner is null); i++)
        {
            Block block = outline.Blocks[i];
            if (block.Text.Length > LongestLine || PageOutline.IsText(block.Role) || block.Role == BlockRole.Caption)
            {
                continue;
            }

            credit ??= block.Role == BlockRole.SourceLink ? Credit(block.Text) : null;
            owner ??= i > outline.LastBody ? Owner(block.Text) : null;
        }

        string? site = SiteName.Of(outline);
        if (site is not null && IsName(site))
        {
            // The copyright line may add a company's form to the name, which readers do not see it by.
            bool agrees = owner is not null && TextCleaner.Key(owner).Contains(TextCleaner.Key(site), StringComparison.Ordinal);
            bool isKnown = agrees || SiteName.IsKnown(outline.Blocks, site);
            return Found(site, agrees ? FromBoth : isKnown ? FromTitle : FromTail);
        }

        return credit is not null ? Found(credit, FromCredit)
            : owner is not null ? Found(owner, FromCopyright)
            : OwnVoice.Find(outline);

        static Fact<string> Found(string name, double confidence) => new(name, FactSource.VisibleText, confidence);
    }

    /// <summary>The medium a line credits: "Source: Harbour Gazette", "This article first appeared in the Harbour Gazette".</summary>
    private static string? Credit(ReadOnlySpan<char> text)
    {
        int label = VisibleWords.Source.LengthAtStart(text);
        return label == 0 ? null : Name(text[label..]);
    }

    /// <summary>The owner a copyright line names, between the sign or the year and the reserved rights.</summary>
    private static string? Owner(ReadOnlySpan<char> text)
    {
        int sign = text.IndexOf('©');
        int label = sign >= 0 ? sign : text.StartsWith("copyright", StringComparison.OrdinalIgnoreCase) ? 0 : -1;
        if (label < 0)
        {
            return null;
        }

        // Under pictures stands a sign, too; a year or the reserved rights make it the page's.
        ReadOnlySpan<char> rest = text[label..];
        bool isOfPage = false;
        for (int length; (length = VisibleWords.Copyright.LengthAtStart(rest)) > 0;)
        {
            rest = rest[length..].TrimStart(" :,.-–—");
            int digits = rest.Length - rest.TrimStart("0123456789").Length;
            isOfPage |= digits == YearLength;
            rest = rest.TrimStart(" :,.-–—0123456789");
        }

        int prefix = AuthorNames.PrefixLength(rest);
        rest = rest[prefix..].TrimStart();
        for (int i = 0; i < rest.Length; i++)
        {
            bool startsWord = (CharClasses.Of(rest[i]) & CharClass.WordPart) != 0 && (i == 0 || (CharClasses.Of(rest[i - 1]) & CharClass.WordPart) == 0);
            bool isRight = startsWord && VisibleWords.Rights.LengthAtStart(rest[i..]) > 0;
            bool isYear = char.IsAsciiDigit(rest[i]);
            if (isRight || isYear || rest[i] == '©')
            {
                isOfPage |= isRight || isYear;
                rest = rest[..i];
            }
        }

        if (!isOfPage)
        {
            return null;
        }

        int end = rest.IndexOf(". ", StringComparison.Ordinal);
        return Name(end > 0 ? rest[..end] : rest);
    }

    /// <summary>The name at the beginning of a text, up to a separator; null when it is none, or an agency's.</summary>
    private static string? Name(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" :-–—\uFE0F");
        int end = text.IndexOfAny("|/•·\n");
        text = end < 0 ? text : text[..end];
        end = text.IndexOf(" - ", StringComparison.Ordinal);
        text = (end < 0 ? text : text[..end]).Trim(" :,;.-–—()\"“”»");
        return IsName(text) ? text.ToString() : null;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > LongestName || AgencyNames.Find(text) is not null || text.ContainsAny("@<>{}=") || text.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        int words = 1;
        foreach (char c in text)
        {
            words += c == ' ' ? 1 : 0;
        }

        return words <= MostWords && !char.IsLower(text[0])
            && CharClasses.HasAny(text, CharClass.Letter) && !VisibleWords.More.IsWhole(text) && !VisibleWords.Source.IsWhole(text) && !PageOutline.EndsSentence(text);
    }
}
