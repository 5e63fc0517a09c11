using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Reads the words before the first sentence that say where a report was filed, when, and by which agency.</summary>
internal static class DatelineReader
{
    /// <summary>Text that is looked at; no dateline is longer.</summary>
    private const int LongestDateline = 120;

    /// <summary>A line this short is a heading rather than the first paragraph of a report.</summary>
    private const int ShortestParagraph = 60;

    /// <param name="paragraph">The first paragraph of the article.</param>
    /// <param name="language">BCP 47 tag of the article, if known.</param>
    /// <param name="length">How much of the paragraph is the dateline, with the sign and the blanks behind it; 0 when there is none.</param>
    public static Dateline? Read(ReadOnlySpan<char> paragraph, string? language, out int length)
    {
        length = 0;
        int start = paragraph.Length - paragraph.TrimStart().Length;
        ReadOnlySpan<char> head = paragraph[start..Math.Min(paragraph.Length, start + LongestDateline)];
        if (head.IsEmpty)
        {
            return null;
        }

        bool isParagraph = paragraph.Length - start >= ShortestParagraph;
        if ((BracketDateline.Read(head, language, out int end) ?? HanDateline.Read(head, out end) ?? PlaceDateline.Read(head, language, isParagraph, out end)) is not { } found)
        {
            return null;
        }

        while (end < head.Length && CharClasses.IsSpace(head[end]))
        {
            end++;
        }

        length = start + end;
        return found with { Text = head[..end].TrimEnd().ToString() };
    }
}
