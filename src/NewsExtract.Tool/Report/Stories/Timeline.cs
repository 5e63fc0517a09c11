namespace NewsExtract.Tool;

/// <summary>Points in time on an axis. Pages without a date are not on it; whoever draws it says so.</summary>
internal sealed class Timeline
{
    // Dots closer than this, as a share of the axis, are put above each other.
    private const double Near = 0.022;
    private const int LaneHeight = 14;
    private const int Radius = 5;
    private const int LabelHeight = 22;
    private const double Margin = 0.03;

    // More dots than these run into each other on a telephone; then columns show how many there are.
    private const int MostDots = 40;
    private const int Columns = 60;
    private const int ColumnHeight = 56;

    private readonly DateTimeOffset _from;
    private readonly TimeSpan _length;

    private Timeline(DateTimeOffset from, DateTimeOffset to) => (_from, _length) = (from, to - from);

    /// <summary>An axis that has room for all dated pages; null when none has a date.</summary>
    public static Timeline? For(IEnumerable<ReportPage> pages)
    {
        DateTimeOffset[] times = [.. pages.Select(page => page.Article.Published).OfType<DateTimeOffset>()];
        return times.Length == 0 ? null : new Timeline(times.Min(), times.Max());
    }

    /// <summary>Draws the dated pages: a dot for each, or columns where dots would lie on each other.</summary>
    public void Write(HtmlWriter html, IReadOnlyList<ReportPage> pages)
    {
        ReportPage[] dated = [.. pages.Where(page => page.Article.Published is not null).OrderBy(page => page.Article.Published)];
        (ReportPage Page, double Place, int Lane)[] dots = dated.Length > MostDots ? [] : Dots(dated);
        int line = dots.Length == 0 ? ColumnHeight + 2 : ((dots.Max(dot => dot.Lane) + 1) * LaneHeight) + 2;
        using (html.Element(
            "svg", ("class", "axis"), ("role", "img"), ("aria-label", Label(dated.Length)), ("height", ReportText.Digits(line + LabelHeight)), ("width", "100%")))
        {
            Line(html, "0", "100%", line, line);
            foreach (TimelineTick tick in TimelineTicks.Of(_from, _from + _length))
            {
                double place = PlaceOf(tick.Time);
                Line(html, ReportText.Share(place), ReportText.Share(place), line, line + 5);
                string anchor = place < 0.1 ? "start" : place > 0.9 ? "end" : "middle";
                html.Leaf("text", tick.Label, ("x", ReportText.Share(place)), ("y", ReportText.Digits(line + 18)), ("text-anchor", anchor));
            }

            foreach ((ReportPage page, double place, int lane) in dots)
            {
                using (html.Element("circle", ("cx", ReportText.Share(place)), ("cy", ReportText.Digits(line - 3 - (lane * LaneHeight) - Radius)), ("r", ReportText.Digits(Radius))))
                {
                    html.Leaf("title", $"{ReportText.Date(page.Article.Facts.Published!.Value)}: {page.Title}");
                }
            }

            if (dots.Length == 0)
            {
                DrawColumns(html, dated, line);
            }
        }

        html.Line();
    }

    private void DrawColumns(HtmlWriter html, ReportPage[] dated, int line)
    {
        IGrouping<int, ReportPage>[] columns = [.. dated.GroupBy(page => Math.Min(Columns - 1, (int)(PlaceOf(page.Article.Published!.Value) * Columns)))];
        int most = columns.Max(column => column.Count());
        foreach (IGrouping<int, ReportPage> column in columns)
        {
            int height = Math.Max(2, ColumnHeight * column.Count() / most);
            using (html.Element(
                "rect",
                ("x", ReportText.Share((column.Key + 0.1) / Columns)),
                ("width", ReportText.Share(0.8 / Columns)),
                ("y", ReportText.Digits(line - height)),
                ("height", ReportText.Digits(height))))
            {
                string from = ReportText.Day(column.First().Article.Published!.Value);
                string to = ReportText.Day(column.Last().Article.Published!.Value);
                html.Leaf("title", $"{ReportText.Count(column.Count(), "page")}, {(from == to ? from : $"{from} {ReportText.Dash} {to}")}");
            }
        }
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

    private (ReportPage Page, double Place, int Lane)[] Dots(ReportPage[] dated)
    {
        List<double> ends = [];
        return
        [
            .. dated.Select(page =>
            {
                double place = PlaceOf(page.Article.Published!.Value);
                int lane = ends.FindIndex(end => place - end >= Near);
                if (lane < 0)
                {
                    lane = ends.Count;
                    ends.Add(place);
                }

                ends[lane] = place;
                return (page, place, lane);
            }),
        ];
    }
}
