using System.Globalization;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>Says which days two stories both speak of, or that the days, months or years of one are not those of the other.</summary>
internal static class DateEvidence
{
    private const int MostDates = 3;

    public static void Add(StoryProfile a, StoryProfile b, List<(double, StoryEvidence)> found)
    {
        // From the most to the least precise: what agrees or differs in days need not be said of months.
        foreach ((DateKind kind, double weight) in new[] { (DateKind.MonthDay, 6.0), (DateKind.Year, 4.0), (DateKind.Month, 3.0), (DateKind.Weekday, 2.0) })
        {
            HashSet<uint> datesA = Of(a, kind);
            HashSet<uint> datesB = Of(b, kind);
            if (datesA.Count == 0 || datesB.Count == 0)
            {
                continue;
            }

            uint[] shared = [.. datesA.Intersect(datesB).Order()];
            string[] sides = [.. new[] { Text(datesA), Text(datesB) }.Order(StringComparer.Ordinal)];
            found.Add(shared.Length > 0
                ? (weight, new StoryEvidence(StoryEvidenceKind.Date, true, $"both speak of {Text(shared)}"))
                : (weight, new StoryEvidence(StoryEvidenceKind.Date, false, $"different dates: {sides[0]} / {sides[1]}")));
            return;
        }
    }

    private static HashSet<uint> Of(StoryProfile story, DateKind kind)
    {
        HashSet<uint> dates = [];
        foreach (uint key in story.DateKeys)
        {
            if (DateKey.KindOf(key) == kind)
            {
                dates.Add(key);
            }
        }

        return dates;
    }

    private static string Text(IEnumerable<uint> dates) => string.Join(", ", dates.Order().Take(MostDates).Select(Text));

    private static string Text(uint date)
    {
        DateTimeFormatInfo words = CultureInfo.InvariantCulture.DateTimeFormat;
        int value = DateKey.ValueOf(date);
        return DateKey.KindOf(date) switch
        {
            DateKind.Weekday => words.GetDayName((DayOfWeek)(value % 7)),
            DateKind.Month => words.GetMonthName(Math.Clamp(value, 1, 12)),
            DateKind.MonthDay => string.Create(CultureInfo.InvariantCulture, $"{words.GetMonthName(Math.Clamp(value / 32, 1, 12))} {value % 32}"),
            _ => value.ToString(CultureInfo.InvariantCulture),
        };
    }
}
