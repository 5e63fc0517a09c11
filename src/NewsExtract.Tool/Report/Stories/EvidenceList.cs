namespace NewsExtract.Tool;

/// <summary>How two pages belong together and what speaks for and against it.</summary>
internal sealed class EvidenceList(HtmlWriter html)
{
    public void Write(ReportLink link)
    {
        StoryComparison comparison = link.Comparison;
        using (html.Element("li", ("class", "link")))
        {
            using (html.Element("p", ("class", "pair")))
            {
                Page(link.First);
                html.Leaf("span", "and", ("class", "and"));
                Page(link.Second);
            }

            using (html.Element("p", ("class", "facts-line")))
            {
                html.Leaf("strong", ReportText.Title(comparison.Relation));
                using (html.Element("span", ("class", "measure")))
                {
                    html.Text("same event ");
                    PageLists.Bar(html, comparison.Score);
                    html.Leaf("span", ReportText.Percent(comparison.Score));
                }

                html.Leaf("span", $"{ReportText.Percent(comparison.Resemblance)} of the wording shared");
            }

            if (comparison.Evidence.Count == 0)
            {
                html.Leaf("p", "No single piece of evidence stands out.", ("class", "nothing"));
            }
            else
            {
                using (html.Element("div", ("class", "evidence")))
                {
                    Side("For one event", "for", [.. comparison.Evidence.Where(item => item.Supports)]);
                    Side("Against it", "against", [.. comparison.Evidence.Where(item => !item.Supports)]);
                }
            }
        }
    }

    private void Side(string title, string className, StoryEvidence[] evidence)
    {
        using (html.Element("div", ("class", className)))
        {
            html.Leaf("p", evidence.Length == 0 ? $"{title}: nothing" : title, ("class", "label"));
            if (evidence.Length > 0)
            {
                using (html.Element("ul"))
                {
                    foreach (StoryEvidence item in evidence)
                    {
                        using (html.Element("li"))
                        {
                            html.Leaf("span", ReportText.Words(item.Kind), ("class", "kind"));
                            html.Leaf("span", item.Text, ("dir", "auto"));
                        }
                    }
                }
            }
        }
    }

    private void Page(ReportPage page)
        => html.Leaf("a", page.Title, ("href", $"#{page.Anchor}"), ("dir", "auto"), ("lang", page.Language));
}
