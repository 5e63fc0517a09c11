namespace NewsExtract.Facts;

/// <summary>Reads the dateline a paragraph begins with.</summary>
internal static class DatelineReader
{
    public static Dateline? Read(ReadOnlySpan<char> paragraph, string? language, out int length)
    {
        int open = paragraph.IndexOf(" (");
        int close = paragraph.IndexOf(')');
        int colon = paragraph.IndexOf(": ");
        length = 0;
        if (open is > 2 and < 20 && close > open && AgencyNames.Find(paragraph[(open + 2)..close]) is { } agency)
        {
            length = close + 1;
            return new Dateline(paragraph[..open].ToString(), agency, paragraph[..length].ToString());
        }

        if (colon is > 2 and < 14 && !paragraph[..colon].Contains(' '))
        {
            length = colon + 1;
            return new Dateline(paragraph[..colon].ToString(), null, paragraph[..length].ToString());
        }

        return null;
    }
}
