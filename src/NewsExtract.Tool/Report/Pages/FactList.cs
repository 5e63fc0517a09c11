namespace NewsExtract.Tool;

/// <summary>What the page says of itself: each fact with its value, where it was found and how sure it is.</summary>
internal sealed class FactList(HtmlWriter html, ReportPage page)
{
    private readonly LinkTargets _targets = new(page.Article.Url, keepsRelative: false);

    public static int Count(ArticleFacts facts) => new object?[]
    {
        facts.Title, facts.Standfirst, facts.Authors, facts.AuthorOrganisation, facts.Published, facts.Modified, facts.Publisher,
        facts.Agency, facts.Dateline, facts.Language, facts.CanonicalUrl, facts.Section, facts.Keywords, facts.Access,
    }.Count(fact => fact is not null);

    public void Write()
    {
        ArticleFacts facts = page.Article.Facts;
        using (html.Element("dl", ("class", "facts")))
        {
            html.Line();
            Text("Title", facts.Title);
            Text("Standfirst", facts.Standfirst);
            List("Authors", facts.Authors);
            Text("Organisation", facts.AuthorOrganisation);
            Date("Published", facts.Published);
            Date("Modified", facts.Modified);
            Text("Publisher", facts.Publisher);
            Text("Agency", facts.Agency);
            Row("Dateline", facts.Dateline, dateline => html.Leaf("span", dateline.Text, ("dir", "auto")));
            Text("Language", facts.Language);
            Row("Address", facts.CanonicalUrl, address => PageLists.Link(html, _targets.Link(address), address));
            Text("Section", facts.Section);
            List("Keywords", facts.Keywords);
            Row("Access", facts.Access, access => html.Leaf("span", ReportText.Words(access)));
        }

        html.Line();
        Quality(page.Article.Quality);
    }

    private void Text(string name, Fact<string>? fact) => Row(name, fact, value => html.Leaf("span", value, ("dir", "auto")));

    private void List(string name, Fact<IReadOnlyList<string>>? fact) => Row(name, fact, values => html.Leaf("span", string.Join("; ", values), ("dir", "auto")));

    private void Date(string name, Fact<PageDate>? fact)
        => Row(name, fact, value => html.Leaf("time", ReportText.Date(value), ("datetime", value.ToString())));

    private void Row<T>(string name, Fact<T>? fact, Action<T> value)
    {
        if (fact is null)
        {
            return;
        }

        using (html.Element("div"))
        {
            html.Leaf("dt", name);
            using (html.Element("dd"))
            {
                value(fact.Value);
            }

            using (html.Element("dd", ("class", "source")))
            {
                html.Leaf("span", ReportText.Words(fact.Source));
                Measure(fact.Confidence);
            }
        }

        html.Line();
    }

    private void Quality(ArticleQuality quality)
    {
        html.Leaf("p", "How well the extraction seems to have gone", ("class", "label"));
        using (html.Element("dl", ("class", "quality")))
        {
            foreach ((string name, double value) in new[]
            {
                ("Quality", quality.Score), ("Share of the page", quality.ArticleShare), ("Prose", quality.Prose), ("Completeness", quality.Completeness),
                ("Distinctness", quality.Distinctness), ("Agreement", quality.Agreement), ("Certainty", quality.Certainty),
            })
            {
                using (html.Element("div"))
                {
                    html.Leaf("dt", name);
                    using (html.Element("dd"))
                    {
                        Measure(value);
                    }
                }
            }
        }

        html.Line();
    }

    private void Measure(double share)
    {
        using (html.Element("span", ("class", "measure")))
        {
            PageLists.Bar(html, share);
            html.Leaf("span", ReportText.Percent(share));
        }
    }
}
