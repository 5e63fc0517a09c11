namespace NewsExtract.Hostile.Cases;

/// <summary>Flat mark-up in quantities: siblings, attributes, references, comments, raw text.</summary>
internal static class MarkupCases
{
    private static readonly string[] s_siblings =
    [
        "<br>", "<p>x", "<p></p>", "<div>x</div>", "<i></i>", "<b>x</b>", "<a href=#>x</a>", "<img src=#.jpg width=600>", "<li>x", "<td>x", "<tr><td>x<td>y", "<h2>x</h2>", "<hr>", "<span>x</span>",
        "<option>x", "<dt>a<dd>b", "<time datetime=2025-01-02>x</time>", "<meta name=author content=a#>", "<meta property=article:published_time content=2025-01-02>", "<link rel=canonical href=#>",
        "<script></script>", "<script>#</script>", "<style>x</style>", "<iframe src='https://www.youtube.com/embed/#'></iframe>", "<figure><img src=#.jpg width=600><figcaption>x</figcaption></figure>",
        "<blockquote class=twitter-tweet><p>x</p></blockquote>", "<title>x</title>", "<base href=#>", "<input>", "<textarea>x</textarea>", "<svg/>", "<svg><path d=#/></svg>", "<math><mi>x</mi></math>",
        "<template>x</template>", "<article>x</article>", "<aside>x</aside>", "<sup>x</sup>", "<pre>x</pre>", "<x>y</x>", "<wbr>", "<span itemprop=author>x</span>", "<a rel=author href=#>A B</a>",
        "<p class='a# b# c#'>x</p>", "<table><tr><td>a<td>b</table>", "<ul><li>x</ul>", "<!---->", "<!>", "<?x>", "</>", "<p>x<br><br>y", "<h1>x</h1>", "<p hidden>x</p>",
    ];

    public static IEnumerable<HostileCase> All()
    {
        foreach (string unit in s_siblings)
        {
            yield return HostileCase.Html("siblings " + unit, size => Filler.Page("", Filler.Repeat(unit, size)));
        }

        yield return HostileCase.Repeated("<", "<");
        yield return HostileCase.Repeated("</", "</");
        yield return HostileCase.Repeated("<a", "<a");
        yield return HostileCase.Repeated("<!--", "<!--");
        yield return HostileCase.Repeated("<!-- --!>", "<!-- --! --");
        yield return HostileCase.Repeated("<![CDATA[", "<svg><![CDATA[");
        yield return HostileCase.Repeated("&", "&");
        yield return HostileCase.Repeated("&amp;", "&amp;");
        yield return HostileCase.Repeated("&#0;", "&#0;&#xD800;&#x110000;");
        yield return HostileCase.Repeated("references without end", "&notit;&ampx&CounterClockwiseContourIntegra&ngE&zwnj");
        yield return HostileCase.Html("one reference of many digits", size => "<p>&#" + new string('9', size) + ";");
        yield return HostileCase.Html("attributes, all different", size => "<p " + Filler.Repeat("a#=# ", size) + ">x");
        yield return HostileCase.Html("attributes, all read", size => "<p " + Filler.Repeat("id=# class=# lang=# ", size) + ">x");
        yield return HostileCase.Html("attributes, one name", size => "<p " + Filler.Repeat("id=x ", size) + ">x");
        yield return HostileCase.Html("attributes, many tags", size => Filler.Repeat("<p id=# class=# lang=# title=# style=# role=# rel=#>x", size));
        yield return HostileCase.Html("attributes of <html>, over and over", size => Filler.Repeat("<html a#=# id=# class=#>", size));
        yield return HostileCase.Html("long attribute", size => "<p class='" + new string('a', size) + "'>x");
        yield return HostileCase.Html("long attribute of classes", size => "<p class='" + Filler.Repeat("a# ", size) + "'>x");
        yield return HostileCase.Html("long style", size => "<p style='" + Filler.Repeat("display:no#;", size) + "'>x");
        yield return HostileCase.Html("long address", size => Filler.Page("", "<p><a href='" + new string('a', size) + "'>x</a></p>"));
        yield return HostileCase.Html("long srcset", size => Filler.Page("", "<img src=a.jpg srcset='" + Filler.Repeat("/#.jpg #w, ", size) + "'>"));
        yield return HostileCase.Html("long attribute without end", size => "<p class='" + new string('a', size));
        yield return HostileCase.Html("long tag name", size => "<" + new string('a', size) + ">x");
        yield return HostileCase.Html("long attribute name", size => "<p " + new string('a', size) + ">x");
        yield return HostileCase.Html("long comment", size => "<p>x<!--" + new string('-', size) + "-->y");
        yield return HostileCase.Html("long text", size => "<p>" + new string('a', size));
        yield return HostileCase.Html("long text of sentences", size => "<p>" + Filler.Repeat(Filler.Sentence, size));
        yield return HostileCase.Html("long script", size => "<p>x<script>" + Filler.Repeat("<!--<script>", size));
        yield return HostileCase.Html("long title", size => "<title>" + Filler.Repeat("a# ", size) + "</title><p>x");
        yield return HostileCase.Html("long heading", size => "<h1>" + Filler.Repeat("a# - ", size) + "</h1><p>x");
        yield return HostileCase.Html("long list of words, no blocks", size => Filler.Repeat("a#<wbr>", size));
        yield return HostileCase.Html("paragraphs of sentences", size => Filler.Page("", Filler.Repeat("<p>" + Filler.Sentence + "</p>", size)));
        yield return HostileCase.Html("links with long addresses", size => Filler.Page("", Filler.Repeat("<a href='https://a.example/" + new string('b', 1900) + "'>a</a> ", size)));
        yield return HostileCase.Html("one link around all", size => Filler.Page("", "<a href='https://a.example/" + new string('b', 1900) + "'>" + Filler.Repeat("<p>x", size)));
        yield return HostileCase.Html("emphasis around all", size => Filler.Page("", "<em><strong><code>" + Filler.Repeat("<p>x</p>", size)));
        yield return HostileCase.Html("long base", size => "<base href='https://a.example/" + new string('a', 2000) + "/'>" + Filler.Page("", Filler.Repeat("<a href=x#>x</a>", size)));
        yield return HostileCase.Html("live posts", size => Filler.Page("", Filler.Repeat("<h2>14:05 Crane # lifted</h2><p>The crane number # was lifted over the quay by noon.</p>", size)));
        yield return HostileCase.Html("sources that load", size => Filler.Repeat("<iframe src=http://a.example/#></iframe><link rel='stylesheet preload import' href=http://a.example/#><meta http-equiv=refresh content='0;url=http://a.example/#'><script src=http://a.example/#></script><object data=http://a.example/#></object>", size));
    }
}
