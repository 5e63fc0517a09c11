namespace NewsExtract.Hostile.Cases;

/// <summary>Tags that make a parser's stack of open elements, or its tree, grow faster than the page.</summary>
internal static class NestingCases
{
    public static IEnumerable<HostileCase> All()
    {
        foreach (string tag in (string[])["div", "b", "a", "font", "span", "table", "svg", "math", "template", "button", "form", "select", "blockquote", "h1", "nobr", "object", "unknown-tag"])
        {
            yield return HostileCase.Repeated($"nested <{tag}>", $"<{tag}>");
            yield return HostileCase.Repeated($"nested <{tag}> closed", $"<{tag}>", $"</{tag}>");
        }

        yield return HostileCase.Repeated("nested <ul><li>", "<ul><li>");
        yield return HostileCase.Repeated("nested <dl><dd>", "<dl><dd>");
        yield return HostileCase.Repeated("nested tables", "<table><tr><td>");
        yield return HostileCase.Repeated("nested <select><option>", "<select><option>");
        yield return HostileCase.Repeated("nested <svg><foreignObject>", "<svg><foreignObject>");
        yield return HostileCase.Repeated("formatting tags with attributes", "<b i>", "x</b>");
        yield return HostileCase.Repeated("formatting tags, misnested", "<b i=#><i b=#><u>x</b></i>");
        yield return HostileCase.Repeated("paragraphs in fonts", "<p><font size=#>x");
        yield return HostileCase.Repeated("paragraphs that open formatting again", "<b><i><u><s><em><tt><big><small><code><strike><strong><font><b><i><u><s><em><p>x");
        yield return HostileCase.Html("formatting opened again by every paragraph", size => Formatting + Filler.Repeat("<p>x", size));
        yield return HostileCase.Html("formatting opened again by every cell", size => "<table>" + Filler.Repeat("<tr><td>" + Formatting + "x", size));
        yield return HostileCase.Repeated("identifiers on <b>", "<b id=#>");
        yield return HostileCase.Repeated("adoption agency", "<a href=#><div>");
        yield return HostileCase.Repeated("adoption agency, closed", "<b><div><i><p>", "</b></i>");
        yield return HostileCase.Repeated("adoption agency, over and over", "<b><p><i><div></b></i>x");
        yield return HostileCase.Repeated("foster parents", "<table><b>");
        yield return HostileCase.Repeated("foster parents of text", "<table>x<tr>y<a>z");
        yield return HostileCase.Html("one table full of foster children", size => "<table>" + Filler.Repeat("<b>x</b>", size));
        yield return HostileCase.Html("one table full of foster text", size => "<table>" + Filler.Repeat("x<tr>", size));
        yield return HostileCase.Html("deep and wide", size => Filler.Repeat("<div>", 10_000) + Filler.Repeat("<p>x</p>", size));
        yield return HostileCase.Html("deep and many closers", size => Filler.Repeat("<div>", 10_000) + Filler.Repeat("</b></span></x>", size));
        yield return HostileCase.Repeated("closers without openers", "</div></b></p></x></br>");
        yield return HostileCase.Repeated("closers of a paragraph", "</p>");
        yield return HostileCase.Repeated("many bodies and heads", "<body><head><html>");
        yield return HostileCase.Repeated("noscripts", "<noscript><p>");
        yield return HostileCase.Repeated("framesets", "<frameset><frame>");
        yield return HostileCase.Repeated("mixed nesting", "<div><b><a><table><tr><td><p><svg><i><ul><li><font>", "</b></div></table></a>");
    }

    private const string Formatting = "<b><b><b><i><i><i><u><u><u><s><s><s><em><em><em><tt><tt><tt><big><big><big><code><code><code><font><font><font><small><small><small><strike><strong>";
}
