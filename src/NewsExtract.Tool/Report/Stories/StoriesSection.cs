namespace NewsExtract.Tool;

/// <summary>All stories of a report, and the pages that come close to each other without telling of one event.</summary>
internal sealed class StoriesSection(HtmlWriter html, ReportDocument document)
{
    private const int OpenStories = 2;

    public void Write()
    {
        using (html.Element("section", ("id", "stories"), ("aria-labelledby", "stories-title")))
        {
            html.Line();
            html.Leaf("h2", "Stories", ("id", "stories-title"));
            html.Line();
            int alone = document.Pages.Count - document.Stories.Sum(story => story.Pages.Count);
            string standing = alone == 0 ? "" : $" {ReportText.Count(alone, "page stands", "pages stand")} alone.";
            html.Leaf(
                "p",
                document.Stories.Count == 0
                    ? "No two of the pages tell of one event."
                    : $"{ReportText.Count(document.Stories.Count, "event is", "events are")} told by more than one page.{standing}",
                ("class", "hint"));
            html.Line();
            for (int i = 0; i < document.Stories.Count; i++)
            {
                new StorySection(html, document.Stories[i]).Write(isOpen: document.Stories.Count <= OpenStories);
            }

            if (document.NearMisses.Count > 0)
            {
                PageLists.Fold(
                    html, "h3", "Close, but not one event", ReportText.Count(document.NearMisses.Count, "pair"), isOpen: document.Stories.Count == 0, NearMisses);
            }
        }

        html.Line();
    }

    private void NearMisses()
    {
        var evidence = new EvidenceList(html);
        PageLists.Capped(html, "ol", "links", document.NearMisses, "pairs", (link, _) => evidence.Write(link), shown: 6);
    }
}
