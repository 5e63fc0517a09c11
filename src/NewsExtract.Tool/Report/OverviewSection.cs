namespace NewsExtract.Tool;

/// <summary>All pages of a report in a table, and when they were published.</summary>
internal sealed class OverviewSection(HtmlWriter html, ReportDocument document)
{
    private readonly Dictionary<int, ReportStory> _stories = document.Stories
        .SelectMany(story => story.Pages.Select(page => (page.Number, story)))
        .ToDictionary(pair => pair.Number, pair => pair.story);

    public void Write()
    {
        using (html.Element("section", ("id", "overview"), ("aria-labelledby", "overview-title")))
        {
            html.Line();
            html.Leaf("h2", "Overview", ("id", "overview-title"));
            html.Line();
            if (Timeline.For(document.Pages) is { } timeline)
            {
                timeline.Write(html, document.Pages);
                int undated = document.Pages.Count(page => page.Article.Published is null);
                if (undated > 0)
                {
                    html.Leaf("p", $"{ReportText.Count(undated, "page is", "pages are")} not on the axis: no date is known.", ("class", "hint"));
                }
            }

            int first = document.Pages.Count <= ReportLimits.Rows + 2 ? document.Pages.Count : ReportLimits.Rows;
            Table(document.Pages.Take(first));
            if (first < document.Pages.Count)
            {
                using (html.Element("details", ("class", "more")))
                {
                    html.Leaf("summary", $"{ReportText.Count(document.Pages.Count - first)} more pages");
                    Table(document.Pages.Skip(first));
                }
            }
        }

        html.Line();
    }

    // The roles are said, for a table that a narrow screen shows as a list would lose them.
    private void Table(IEnumerable<ReportPage> pages)
    {
        using (html.Element("table", ("class", "pages"), ("role", "table")))
        {
            html.Line();
            using (html.Element("thead", ("role", "rowgroup")))
            using (html.Element("tr", ("role", "row")))
            {
                foreach ((string name, string? className) in new[] { ("Page", null), ("Publisher", null), ("Published", null), ("Story", null), ("Words", "number"), ("Quality", "number") })
                {
                    html.Leaf("th", name, ("role", "columnheader"), ("scope", "col"), ("class", className));
                }
            }

            html.Line();
            using (html.Element("tbody", ("role", "rowgroup")))
            {
                html.Line();
                foreach (ReportPage page in pages)
                {
                    using (html.Element("tr", ("role", "row")))
                    {
                        Row(page);
                    }

                    html.Line();
                }
            }
        }

        html.Line();
    }

    private void Row(ReportPage page)
    {
        using (html.Element("th", ("role", "rowheader"), ("scope", "row")))
        {
            html.Leaf("a", page.Title, ("href", $"#{page.Anchor}"), ("dir", "auto"), ("lang", page.Language));
        }

        using (html.Element("td", ("role", "cell"), ("class", page.Article.Publisher is null ? "none" : null)))
        {
            html.Leaf("bdi", page.Article.Publisher ?? ReportText.Dash);
        }

        using (html.Element("td", ("role", "cell")))
        {
            if (page.Article.Facts.Published?.Value is { } published)
            {
                html.Leaf("time", ReportText.Day(published.Time), ("datetime", published.ToString()));
            }
            else
            {
                html.Text("undated");
            }
        }

        using (html.Element("td", ("role", "cell")))
        {
            if (_stories.TryGetValue(page.Number, out ReportStory? story))
            {
                html.Leaf("a", $"story {ReportText.Digits(story.Number)}", ("href", $"#{story.Anchor}"));
            }
            else
            {
                html.Text("alone");
            }
        }

        Number(ReportText.Count(page.Article.WordCount), "words");
        Number(ReportText.Percent(page.Article.Quality.Score), "quality");
    }

    private void Number(string value, string unit)
    {
        using (html.Element("td", ("role", "cell"), ("class", "number")))
        {
            html.Text(value);
            html.Leaf("span", " " + unit, ("class", "unit"), ("aria-hidden", "true"));
        }
    }
}
