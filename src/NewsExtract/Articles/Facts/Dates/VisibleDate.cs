using System.Globalization;

namespace NewsExtract.Facts;

/// <summary>Reads the dates that pages write for people, in many languages.</summary>
internal static class VisibleDate
{
    /// <summary>The first date in a text, or null. A date that could be two different days in the language is not read.</summary>
    /// <param name="text">A line of the page; only its beginning is looked at when it is very long.</param>
    /// <param name="language">BCP 47 tag of the page, if known: decides between the orders of day and month.</param>
    /// <param name="reference">When the page was fetched: what "today" and "two hours ago" are counted from; null reads neither.</param>
    public static PageDate? Find(ReadOnlySpan<char> text, string? language, DateTimeOffset? reference)
    {
        Span<DateToken> tokens = stackalloc DateToken[DateScanner.MaximumTokens];
        int count = DateTokenizer.Read(text, DateScanner.Primary(language), tokens);
        var scanner = new DateScanner(tokens[..count], language, reference);
        return scanner.Next(out FoundDate found) ? found.Date : null;
    }
}
