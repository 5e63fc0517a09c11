namespace NewsExtract.Tool;

/// <summary>A text and its copy side by side, with what was cut and what was added; long stretches that both have are shortened.</summary>
internal sealed class CopyView(HtmlWriter html, string heading)
{
    private const int Context = 160;
    private const int WorthShortening = 480;
    private const int LongestWord = 40;

    public void Write(ReportCopy copy)
    {
        using (html.Element("div", ("class", "copy")))
        {
            html.Line();
            Side("Original", copy.Original, "del", copy.Difference.Cut, $"{ReportText.Percent(copy.Difference.Kept)} of it is in the copy");
            Side("Copy", copy.Copy, "ins", copy.Difference.Added, $"{ReportText.Percent(copy.Difference.Taken)} of it is in the original");
        }

        html.Line();
    }

    private void Side(string label, ReportPage page, string element, IReadOnlyList<TextSpan> changed, string share)
    {
        using (html.Element("div"))
        {
            using (html.Element(heading))
            {
                html.Text($"{label}: ");
                html.Leaf("a", page.Title, ("href", $"#{page.Anchor}"), ("dir", "auto"), ("lang", page.Language));
            }

            using (html.Element("p", ("class", "facts-line")))
            {
                html.Leaf("span", page.Name, ("class", "file"), ("dir", "auto"));
                html.Leaf("span", share);
                html.Leaf("span", ReportText.Count(changed.Count, element == "del" ? "stretch cut" : "stretch added", element == "del" ? "stretches cut" : "stretches added"));
            }

            using (html.Element("div", ("class", "copy-text"), ("lang", page.Language), ("dir", "auto")))
            {
                Text(page.Article.Text, element, changed);
            }
        }

        html.Line();
    }

    private void Text(string text, string element, IReadOnlyList<TextSpan> changed)
    {
        int position = 0;
        foreach (TextSpan span in changed.Where(span => span.Start >= 0 && span.End <= text.Length))
        {
            if (span.Start >= position)
            {
                Same(text, position, span.Start);
                html.Leaf(element, text[span.Start..span.End]);
                position = span.End;
            }
        }

        Same(text, position, text.Length);
    }

    private void Same(string text, int from, int to)
    {
        if (to - from < WorthShortening)
        {
            html.Text(text[from..to]);
            return;
        }

        // The ends of the text have a neighbour on one side only.
        int before = from == 0 ? from : Gap(text, from + Context);
        int after = to == text.Length ? to : Gap(text, to - Context);
        html.Text(text[from..before]);
        html.Leaf("span", $" … {ReportText.Count(after - before)} characters that both have … ", ("class", "left-out"), ("lang", "en"), ("dir", "ltr"));
        html.Text(text[after..to]);
    }

    /// <summary>The next place between two words; where there are none, between two characters.</summary>
    private static int Gap(string text, int place)
    {
        for (int i = place; i < place + LongestWord; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return SafeText.IsInsideCharacter(text, place) ? place - 1 : place;
    }
}
