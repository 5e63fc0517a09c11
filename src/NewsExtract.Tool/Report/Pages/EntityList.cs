namespace NewsExtract.Tool;

/// <summary>What an article names: the entities by salience with all their names, then dates and amounts with their values.</summary>
internal sealed class EntityList(HtmlWriter html, PageHighlights highlights, string heading)
{
    private const int OtherNames = 12;
    private const int ExpressionsShown = 12;

    public void Write()
    {
        using (html.Element("aside", ("class", "entities")))
        {
            html.Leaf(heading, "Who and what it names");
            html.Line();
            if (highlights.Entities.Count == 0)
            {
                html.Leaf("p", "No names were found.", ("class", "nothing"));
            }
            else
            {
                html.Leaf("p", "The most salient first. Press a name to mark where it stands.", ("class", "hint script-only"));
                PageLists.Capped(html, "ol", "names", highlights.Entities, "names", Write, shown: 14);
            }

            if (highlights.Expressions.Count > 0)
            {
                html.Leaf(heading, "Dates and amounts");
                PageLists.Capped(html, "ul", "values", DifferentExpressions(), "dates and amounts", (mention, _) => Write(mention), ExpressionsShown);
            }
        }

        html.Line();
    }

    private void Write(Entity entity, int number)
    {
        using (html.Element("li", ("class", $"t-{EntityTypeNames.Of(entity.Type)}")))
        {
            html.Leaf("span", entity.Name, ("class", "name"), ("dir", "auto"), ("data-switch", "entity"), ("data-entity", ReportText.Digits(number)));
            using (html.Element("span", ("class", "measure"), ("title", $"Salience {ReportText.Percent(entity.Salience)}")))
            {
                PageLists.Bar(html, entity.Salience);
                html.Leaf("span", ReportText.Percent(entity.Salience));
            }

            using (html.Element("span", ("class", "about")))
            {
                html.Leaf("span", ReportText.Words(entity.Type));
                string mentions = ReportText.Count(TextEntities.CountOf(entity), "mention");
                if (highlights.AnchorOf(number) is { } anchor)
                {
                    html.Leaf("a", mentions, ("href", $"#{anchor}"));
                }
                else
                {
                    html.Leaf("span", mentions);
                }

                Details(entity);
            }
        }
    }

    private void Details(Entity entity)
    {
        string[] others = [.. entity.Forms.Where(form => !string.Equals(form, entity.Name, StringComparison.Ordinal))];
        Line("also", others);
        Line("as", entity.Roles);
        Line("of", entity.RelatedCountry is { } country ? [country] : []);
        Line("id", entity.Id is { } id ? [id] : []);
    }

    private void Line(string label, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            string rest = values.Count > OtherNames ? $" and {ReportText.Count(values.Count - OtherNames)} more" : "";
            using (html.Element("span"))
            {
                html.Leaf("i", label);
                html.Leaf("span", " " + string.Join(", ", values.Take(OtherNames)) + rest, ("dir", "auto"));
            }
        }
    }

    private List<EntityMention> DifferentExpressions()
        => [.. highlights.Expressions.DistinctBy(mention => (mention.Type, mention.Text, PageHighlights.ValueOf(mention)))];

    private void Write(EntityMention mention)
    {
        using (html.Element("li", ("class", $"t-{EntityTypeNames.Of(mention.Type)}")))
        {
            html.Leaf("span", mention.Text, ("class", "name"), ("dir", "auto"));
            string value = PageHighlights.ValueOf(mention);
            html.Leaf("span", ReportText.Words(mention.Type) + (value.Length > 0 ? $" {value}" : ""), ("class", "about"));
        }
    }
}
