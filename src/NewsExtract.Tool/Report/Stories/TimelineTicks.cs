using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>A mark on an axis of time.</summary>
internal readonly record struct TimelineTick(DateTimeOffset Time, string Label);

/// <summary>Chooses the marks of an axis of time: few, at round places.</summary>
internal static class TimelineTicks
{
    private const int Most = 4;

    private static readonly (TimeSpan Step, string Format)[] Steps =
    [
        (TimeSpan.FromHours(1), "HH:mm"), (TimeSpan.FromHours(3), "HH:mm"), (TimeSpan.FromHours(6), "d MMM HH:mm"), (TimeSpan.FromHours(12), "d MMM HH:mm"),
        (TimeSpan.FromDays(1), "d MMM"), (TimeSpan.FromDays(2), "d MMM"), (TimeSpan.FromDays(7), "d MMM"), (TimeSpan.FromDays(14), "d MMM yyyy"),
    ];

    private static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000, 36000];

    /// <summary>At most four marks from the first time to the last, in the zone of the first; the ends themselves where no round place lies between.</summary>
    public static IReadOnlyList<TimelineTick> Of(DateTimeOffset from, DateTimeOffset to)
    {
        TimeSpan length = to - from;
        if (length <= TimeSpan.Zero)
        {
            return [new(from, ReportText.Day(from))];
        }

        foreach ((TimeSpan step, string format) in Steps)
        {
            if (length / step <= Most)
            {
                long first = (from.DateTime.Ticks + step.Ticks - 1) / step.Ticks;
                TimelineTick[] ticks = [.. InSteps(first, step, from, to).Select(time => new TimelineTick(time, Label(time, format)))];
                return ticks.Length > 1 ? ticks : Ends(from, to);
            }
        }

        return InMonths(from, to) is { Length: > 1 } months ? months : Ends(from, to);
    }

    private static TimelineTick[] Ends(DateTimeOffset from, DateTimeOffset to) => ReportText.Day(from) == ReportText.Day(to)
        ? [new(from, Label(from, "d MMM yyyy, HH:mm")), new(to, Label(to, "HH:mm"))]
        : [new(from, ReportText.Day(from)), new(to, ReportText.Day(to))];

    private static IEnumerable<DateTimeOffset> InSteps(long first, TimeSpan step, DateTimeOffset from, DateTimeOffset to)
    {
        for (long number = first; number <= DateTime.MaxValue.Ticks / step.Ticks; number++)
        {
            if (At(new DateTime(number * step.Ticks), from.Offset) is not { } time || time > to)
            {
                yield break;
            }

            yield return time;
        }
    }

    private static TimelineTick[] InMonths(DateTimeOffset from, DateTimeOffset to)
    {
        int first = (from.Year * 12) + from.Month - 1;
        int last = (to.Year * 12) + to.Month - 1;
        int step = Array.Find(Months, months => (last - first) / months <= Most - 1);
        List<TimelineTick> ticks = [];
        for (int month = (first + step - 1) / step * step; month <= last && month / 12 is >= 1 and <= 9999; month += step)
        {
            if (At(new DateTime(month / 12, (month % 12) + 1, 1), from.Offset) is { } time && time >= from && time <= to)
            {
                ticks.Add(new(time, Label(time, step < 12 ? "MMM yyyy" : "yyyy")));
            }
        }

        return [.. ticks];
    }

    // At the ends of the calendar a zone may lead out of it.
    private static DateTimeOffset? At(DateTime local, TimeSpan offset)
        => local.Ticks - offset.Ticks is var utc && utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks ? new DateTimeOffset(local, offset) : null;

    private static string Label(DateTimeOffset time, string format) => time.ToString(format, CultureInfo.InvariantCulture);
}
