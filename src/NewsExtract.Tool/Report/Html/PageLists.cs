namespace NewsExtract.Tool;

/// <summary>Pieces of mark-up that several sections are made of.</summary>
internal static class PageLists
{
    /// <summary>A part of the report that can be folded away: <c>details</c> with a heading.</summary>
    public static void Fold(HtmlWriter html, string heading, string title, string note, bool isOpen, Action content, string? id = null)
    {
        using (html.Element("details", ("class", "fold"), ("open", isOpen ? "" : null), ("id", id)))
        {
            using (html.Element("summary"))
            {
                html.Leaf(heading, title);
                html.Leaf("span", note, ("class", "note"));
            }

            html.Line();
            content();
        }

        html.Line();
    }

    /// <summary>A list whose first items stand there at once, further ones behind a summary, and the rest is only counted.</summary>
    public static void Capped<T>(HtmlWriter html, string element, string listClass, IReadOnlyList<T> items, string noun, Action<T, int> write, int shown = ReportLimits.Shown)
    {
        // A summary that hides two rows is longer than they are.
        int first = items.Count <= shown + 2 ? items.Count : shown;
        Part(0, first);
        int listed = Math.Min(items.Count, ReportLimits.Listed);
        if (listed > first)
        {
            using (html.Element("details", ("class", "more")))
            {
                html.Leaf("summary", $"{ReportText.Count(listed - first)} more {noun}");
                Part(first, listed);
            }
        }

        if (items.Count > listed)
        {
            html.Leaf("p", $"{ReportText.Count(items.Count - listed)} more {noun} are not in this report.", ("class", "left-out"));
        }

        void Part(int from, int to)
        {
            using (html.Element(element, ("class", listClass), ("start", element == "ol" && from > 0 ? ReportText.Digits(from + 1) : null)))
            {
                html.Line();
                for (int i = from; i < to; i++)
                {
                    write(items[i], i);
                    html.Line();
                }
            }

            html.Line();
        }
    }

    /// <summary>A share as a bar; the number stands beside it in words, so it is no content of its own.</summary>
    public static void Bar(HtmlWriter html, double share)
    {
        using (html.Element("svg", ("class", "bar"), ("aria-hidden", "true"), ("focusable", "false")))
        {
            using (html.Element("rect", ("class", "fill"), ("width", ReportText.Share(share)), ("height", "100%")))
            {
            }
        }
    }

    /// <summary>Text that leads somewhere, where it may; else the text alone.</summary>
    public static void Link(HtmlWriter html, string? address, string text)
    {
        if (address is null)
        {
            html.Leaf("span", text, ("dir", "auto"));
        }
        else
        {
            html.Leaf("a", text, ("href", address), ("rel", Outward), ("dir", "auto"));
        }
    }

    /// <summary>What links out of the report say: nothing of it reaches the site they lead to.</summary>
    public const string Outward = "noopener noreferrer nofollow";
}
