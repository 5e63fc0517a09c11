namespace NewsExtract.Tool;

/// <summary>One page: its article, names, facts and blocks.</summary>
/// <param name="html">Where to.</param>
/// <param name="page">The page.</param>
/// <param name="isOnly">Whether the report is of this page alone.</param>
internal sealed class PageSection(HtmlWriter html, ReportPage page, bool isOnly)
{
    // The headings of a page of several are below that of the page, which is below "Pages".
    private readonly int _level = isOnly ? 2 : 4;

    public void Write()
    {
        if (isOnly)
        {
            using (html.Element("section", ("class", "page only"), ("id", page.Anchor)))
            {
                html.Line();
                Body();
            }
        }
        else
        {
            using (html.Element("details", ("class", "page")))
            {
                Summary();
                html.Line();
                using (html.Element("div", ("class", "page-body"), ("id", page.Anchor)))
                {
                    html.Line();
                    Body();
                }
            }
        }

        html.Line();
    }

    private void Summary()
    {
        using (html.Element("summary"))
        {
            using (html.Element("span", ("class", "page-head")))
            {
                using (html.Element("h3"))
                {
                    html.Leaf("bdi", page.Title, ("lang", page.Language));
                }

                Meta();
            }

            BlockStrip.Write(html, page.Article);
        }
    }

    private void Body()
    {
        if (isOnly)
        {
            using (html.Element("div", ("class", "page-head")))
            {
                Meta();
                html.Line();
                BlockStrip.Write(html, page.Article);
            }

            html.Line();
        }

        string heading = $"h{ReportText.Digits(_level)}";
        var highlights = new PageHighlights(page);
        using (html.Element("div", ("class", "reading")))
        {
            html.Line();
            new ArticleView(html, page, highlights, _level).Write();
            new EntityList(html, highlights, heading).Write();
        }

        html.Line();
        string kept = BlockStrip.Label(page.Article);
        PageLists.Fold(html, heading, "Blocks of the page", kept, isOnly, new BlockList(html, page).Write);
        PageLists.Fold(html, heading, "Facts", ReportText.Count(FactList.Count(page.Article.Facts), "fact"), isOnly, new FactList(html, page).Write);
        new PageExtras(html, page, heading).Write();
    }

    private void Meta()
    {
        using (html.Element("span", ("class", "facts-line")))
        {
            if (!isOnly)
            {
                html.Leaf("span", page.Name, ("class", "file"), ("dir", "auto"));
            }

            html.Leaf("span", ReportText.Count(page.Article.WordCount, "word"));
            html.Leaf("span", $"quality {ReportText.Percent(page.Article.Quality.Score)}");
            html.Leaf("span", BlockStrip.Label(page.Article));
            if (page.Article.Status is not ExtractionStatus.Complete)
            {
                html.Leaf("strong", ExtractedPage.Trouble(page.Article));
            }
        }
    }
}
