using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>The time of a crawl as it is given on the command line.</summary>
internal static class CrawlTime
{
    private const string Day = "yyyy-MM-dd";

    private static readonly string[] Times = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>Null when it is no time. Without a time zone it is UTC; a day stands for its end, for what was published on it is not from the future.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        if (DateTimeOffset.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset day))
        {
            return day.AddDays(1).AddSeconds(-1);
        }

        return DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time : null;
    }
}
