namespace NewsExtract.Facts;

/// <summary>Reads the dateline of the report, and which wire agency it came from.</summary>
internal static class AgencyReader
{
    /// <summary>A dateline stands before one of the first paragraphs.</summary>
    private const int Paragraphs = 3;

    private const int LongestHead = 12;
    private const int LinesAfterText = 5;
    private const int LongestCredit = 60;

    private const double FromDateline = 0.95;
    private const double FromByline = 0.9;
    private const double FromColon = 0.6;
    private const double FromCredit = 0.8;
    private const double ConflictShare = 0.6;

    public static Fact<Dateline>? Dateline(PageOutline outline)
    {
        int paragraphs = 0;
        int end = Math.Min(outline.Blocks.Length, Math.Max(0, outline.Title) + 1 + LongestHead);
        end = Math.Min(outline.Blocks.Length, Math.Max(end, outline.FirstBody + Paragraphs));
        for (int i = outline.Title + 1; i < end && paragraphs < Paragraphs; i++)
        {
            Block block = outline.Blocks[i];
            if (!PageOutline.IsLong(block.Text) || !(PageOutline.IsText(block.Role) || block.Role == BlockRole.Standfirst))
            {
                continue;
            }

            paragraphs++;
            if (DatelineReader.Read(block.Text, outline.Language, out _) is { } dateline)
            {
                return new(dateline, FactSource.VisibleText, dateline.Agency is null ? 0.75 : FromDateline);
            }
        }

        return outline.LastBody >= 0 && ColonDateline.Read(outline.Blocks, outline.FirstBody, outline.LastBody) is { } place ? new(place, FactSource.VisibleText, FromColon) : null;
    }

    /// <param name="outline">The page.</param>
    /// <param name="dateline">Its dateline.</param>
    /// <param name="byline">The agency a byline or the headline names.</param>
    public static Fact<string>? Agency(PageOutline outline, Dateline? dateline, string? byline)
    {
        (string Name, double Confidence)? found = null;
        bool isConflict = false;
        Add(dateline?.Agency, FromDateline);
        Add(byline, FromByline);
        Add(Credit(outline), FromCredit);
        return found is { } best ? new(best.Name, FactSource.VisibleText, best.Confidence * (isConflict ? ConflictShare : 1)) : null;

        void Add(string? name, double confidence)
        {
            isConflict |= name is not null && found is { } known && !string.Equals(known.Name, name, StringComparison.Ordinal);
            found ??= name is null ? null : (name, confidence);
        }
    }

    /// <summary>A line around the text that credits an agency and says no more, or such a name in brackets at the end of the last paragraph.</summary>
    private static string? Credit(PageOutline outline)
    {
        int start = Math.Max(0, outline.Title);
        int end = Math.Min(outline.Blocks.Length, Math.Min(outline.FirstBody, start + LongestHead));
        for (int i = start + 1; i < end; i++)
        {
            if (Named(outline.Blocks[i]) is { } above)
            {
                return above;
            }
        }

        if (outline.LastBody < 0)
        {
            return null;
        }

        ReadOnlySpan<char> last = outline.Blocks[outline.LastBody].Text.AsSpan().TrimEnd(" .");
        if (last.EndsWith(")") && last.LastIndexOf('(') is >= 0 and int open && last.Length - open <= LongestCredit && AgencyNames.Find(last[(open + 1)..^1]) is { } closing)
        {
            return closing;
        }

        end = Math.Min(outline.Blocks.Length, outline.LastBody + 1 + LinesAfterText);
        for (int i = outline.LastBody + 1; i < end; i++)
        {
            if (Named(outline.Blocks[i]) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    private static string? Named(Block block)
    {
        ReadOnlySpan<char> text = block.Text;
        if (text.Length > LongestCredit || block.Role is BlockRole.Caption or BlockRole.Navigation or BlockRole.Related or BlockRole.Comments or BlockRole.Advertisement)
        {
            return null;
        }

        text = text[VisibleWords.Source.LengthAtStart(text)..].TrimStart(" :");
        text = text[VisibleWords.Copyright.LengthAtStart(text)..].TrimStart(" :0123456789");
        text = text.Trim(" ()[]./");
        return text.IsEmpty ? null : AgencyNames.Find(text) ?? (CreditLine.Find(block.Text) is [var first, ..] ? first : null);
    }
}
