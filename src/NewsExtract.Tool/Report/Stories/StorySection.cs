namespace NewsExtract.Tool;

/// <summary>One story: its pages in time, why they belong together, and which of them are copies.</summary>
internal sealed class StorySection(HtmlWriter html, ReportStory story)
{
    public void Write(bool isOpen)
    {
        using (html.Element("details", ("class", "story"), ("open", isOpen ? "" : null)))
        {
            using (html.Element("summary"))
            using (html.Element("span", ("class", "page-head")))
            {
                using (html.Element("h3"))
                {
                    html.Leaf("bdi", story.Lead.Title, ("lang", story.Lead.Language));
                }

                using (html.Element("span", ("class", "facts-line")))
                {
                    html.Leaf("span", ReportText.Count(story.Pages.Count, "page"));
                    html.Leaf("span", Range());
                    if (story.Copies.Count > 0)
                    {
                        html.Leaf("span", ReportText.Count(story.Copies.Count, "copy", "copies"));
                    }
                }
            }

            html.Line();
            using (html.Element("div", ("class", "story-body"), ("id", story.Anchor)))
            {
                html.Line();
                Pages();
                PageLists.Fold(html, "h4", "Why they belong together", ReportText.Count(story.Links.Count, "link"), isOpen, Links);
                if (story.Copies.Count > 0)
                {
                    PageLists.Fold(html, "h4", "Copies side by side", ReportText.Count(story.Copies.Count, "copy", "copies"), isOpen: false, Copies);
                }
            }
        }

        html.Line();
    }

    private string Range()
    {
        DateTimeOffset[] times = [.. story.Pages.Select(page => page.Article.Published).OfType<DateTimeOffset>().Order()];
        return times.Length == 0 ? "undated"
            : ReportText.Day(times[0]) is var first && ReportText.Day(times[^1]) is var last && first == last ? first
            : $"{first} {ReportText.Dash} {last}";
    }

    private void Pages()
    {
        Timeline.For(story.Pages)?.Write(html, story.Pages);
        ReportPage[] dated = [.. story.Pages.Where(page => page.Article.Published is not null).OrderBy(page => page.Article.Published)];
        ReportPage[] undated = [.. story.Pages.Where(page => page.Article.Published is null)];
        if (dated.Length > 0)
        {
            PageLists.Capped(html, "ol", "moments", dated, "pages", (page, _) => Write(page));
        }

        if (undated.Length > 0)
        {
            html.Leaf("p", "Without a date", ("class", "label"));
            PageLists.Capped(html, "ul", "moments", undated, "pages", (page, _) => Write(page));
        }
    }

    private void Write(ReportPage page)
    {
        using (html.Element("li"))
        {
            if (page.Article.Facts.Published?.Value is { } published)
            {
                html.Leaf("time", ReportText.Date(published), ("datetime", published.ToString()));
            }

            html.Leaf("a", page.Title, ("href", $"#{page.Anchor}"), ("dir", "auto"), ("lang", page.Language));
            html.Leaf("span", page.Article.Publisher ?? page.Name, ("class", "source"), ("dir", "auto"));
        }
    }

    private void Links()
    {
        var evidence = new EvidenceList(html);
        PageLists.Capped(html, "ol", "links", story.Links, "links", (link, _) => evidence.Write(link), shown: 8);
        int unsaid = story.Pages.Count - 1 - story.Links.Count;
        if (unsaid > 0)
        {
            html.Leaf("p", $"{ReportText.Count(unsaid, "more link")} not in this report.", ("class", "left-out"));
        }
    }

    private void Copies()
    {
        var view = new CopyView(html, "h5");
        foreach (ReportCopy copy in story.Copies.Take(ReportLimits.Copies))
        {
            view.Write(copy);
        }

        if (story.Copies.Count > ReportLimits.Copies)
        {
            html.Leaf("p", $"{ReportText.Count(story.Copies.Count - ReportLimits.Copies, "more copy", "more copies")} not in this report.", ("class", "left-out"));
        }
    }
}
