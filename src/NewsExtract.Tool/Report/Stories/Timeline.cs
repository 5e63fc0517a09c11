namespace NewsExtract.Tool;

/// <summary>Points in time on an axis. Pages without a date are not on it; whoever draws it says so.</summary>
internal sealed class Timeline
{
    // Dots closer than this, as a share of the axis, are put above each other.
    private const double Near = 0.022;
    private const int MostLanes = 6;
    private const int LaneHeight = 14;
    private const int Radius = 5;
    private const int LabelHeight = 22;
    private const double Margin = 0.03;

    private readonly DateTimeOffset _from;
    private readonly TimeSpan _length;

    private Timeline(DateTimeOffset from, DateTimeOffset to) => (_from, _length) = (from, to - from);

    /// <summary>An axis that has room for all dated pages; null when none has a date.</summary>
    public static Timeline? For(IEnumerable<ReportPage> pages)
    {
        DateTimeOffset[] times = [.. pages.Select(page => page.Article.Published).OfType<DateTimeOffset>()];
        return times.Length == 0 ? null : new Timeline(times.Min(), times.Max());
    }

    /// <summary>Draws the dated pages.</summary>
    public void Write(HtmlWriter html, IReadOnlyList<ReportPage> pages)
    {
        (ReportPage Page, double Place, int Lane)[] dots = Dots(pages);
        int lanes = dots.Max(dot => dot.Lane) + 1;
        int line = (lanes * LaneHeight) + 2;
        IReadOnlyList<TimelineTick> ticks = TimelineTicks.Of(_from, _from + _length);
        using (html.Element(
            "svg", ("class", "axis"), ("role", "img"), ("aria-label", Label(dots.Length)), ("height", ReportText.Digits(line + LabelHeight)), ("width", "100%")))
        {
            Line(html, "0", "100%", line, line);
            foreach (TimelineTick tick in ticks)
            {
                double place = PlaceOf(tick.Time);
                Line(html, ReportText.Share(place), ReportText.Share(place), line, line + 5);
                string anchor = place < 0.1 ? "start" : place > 0.9 ? "end" : "middle";
                html.Leaf("text", tick.Label, ("x", ReportText.Share(place)), ("y", ReportText.Digits(line + 18)), ("text-anchor", anchor));
            }

            foreach ((ReportPage page, double place, int lane) in dots)
            {
                using (html.Element("circle", ("cx", ReportText.Share(place)), ("cy", ReportText.Digits(line - 2 - (lane * LaneHeight) - Radius - 1)), ("r", ReportText.Digits(Radius))))
                {
                    html.Leaf("title", $"{ReportText.Date(page.Article.Facts.Published!.Value)}: {page.Title}");
                }
            }
        }

        html.Line();
    }

    private static void Line(HtmlWriter html, string from, string to, int top, int bottom)
    {
        using (html.Element("line", ("x1", from), ("x2", to), ("y1", ReportText.Digits(top)), ("y2", ReportText.Digits(bottom))))
        {
        }
    }

    private string Label(int count)
    {
        string from = ReportText.Day(_from);
        string to = ReportText.Day(_from + _length);
        return $"{ReportText.Count(count, "dated page")}, {(from == to ? from : $"{from} to {to}")}";
    }

    private double PlaceOf(DateTimeOffset time)
        => _length <= TimeSpan.Zero ? 0.5 : Margin + ((1 - (2 * Margin)) * ((time - _from) / _length));

    private (ReportPage Page, double Place, int Lane)[] Dots(IReadOnlyList<ReportPage> pages)
    {
        double[] ends = new double[MostLanes];
        Array.Fill(ends, double.MinValue);
        return
        [
            .. pages.Where(page => page.Article.Published is not null)
                .OrderBy(page => page.Article.Published)
                .Select(page =>
                {
                    double place = PlaceOf(page.Article.Published!.Value);
                    int lane = Math.Max(0, Array.FindIndex(ends, end => place - end >= Near));
                    ends[lane] = place;
                    return (page, place, lane);
                }),
        ];
    }
}
