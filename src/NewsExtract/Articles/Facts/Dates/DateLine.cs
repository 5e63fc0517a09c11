namespace NewsExtract.Facts;

/// <summary>Reads whole lines of dates: "Published 3 September 2025 · Updated 4 September 2025".</summary>
internal static class DateLine
{
    public static bool TryRead(ReadOnlySpan<char> text, string? language, DateTimeOffset? reference, out PageDate? published, out PageDate? modified)
    {
        PageDate? date = VisibleDate.Find(text, language, reference);
        bool isUpdate = text.StartsWith("Updated", StringComparison.Ordinal);
        (published, modified) = isUpdate ? (null, date) : (date, (PageDate?)null);
        return date is not null;
    }
}
