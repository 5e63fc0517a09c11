namespace NewsExtract.Hostile.Cases;

/// <summary>JSON-LD that is too deep, too long, of the wrong types or none at all.</summary>
internal static class DataCases
{
    public static IEnumerable<HostileCase> All()
    {
        yield return Data("arrays in arrays", size => Filler.Repeat("[", size));
        yield return Data("arrays in arrays, closed", size => Filler.Repeat("[", size, "]"));
        yield return Data("objects in objects", size => Filler.Repeat("{\"@graph\":", size));
        yield return Data("closers of arrays and objects", size => Filler.Repeat("[", size / 4) + Filler.Repeat("]}", size));
        yield return Data("articles in articles", size => Filler.Repeat("{\"@type\":\"NewsArticle\",\"mainEntity\":", size));
        yield return Data("array items", size => "{\"@type\":\"NewsArticle\",\"keywords\":[" + Filler.Repeat("\"a#\",", size) + "\"b\"]}");
        yield return Data("numbers", size => "{\"@type\":\"NewsArticle\",\"keywords\":[" + Filler.Repeat("1e400,", size) + "0]}");
        yield return Data("duplicate keys", size => "{\"@type\":\"NewsArticle\"," + Filler.Repeat("\"headline\":\"a\",", size) + "\"x\":0}");
        yield return Data("different keys", size => "{\"@type\":\"NewsArticle\"," + Filler.Repeat("\"k#\":#,", size) + "\"x\":0}");
        yield return Data("wrong types", size => "[" + Filler.Repeat("{\"@type\":{\"@type\":7},\"headline\":[[]],\"author\":true,\"datePublished\":{\"a\":null},\"image\":[[[1]]],\"@id\":[]},", size) + "{}]");
        yield return Data("authors", size => "{\"@type\":\"NewsArticle\",\"author\":[" + Filler.Repeat("{\"name\":\"Ana Ruiz#\"},", size) + "{}]}");
        yield return Data("authors that refer to one", size => "{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":[" + Filler.Repeat("{\"@id\":\"a\"},", size / 2) + "{}]},{\"@id\":\"a\",\"name\":\"Ana " + new string('x', size / 2) + "\"}]}");
        yield return Data("images", size => "{\"@type\":\"NewsArticle\",\"image\":[" + Filler.Repeat("\"/a#.jpg\",", size) + "\"b\"]}");
        yield return Data("types", size => "{\"@type\":[" + Filler.Repeat("\"NewsArticle\",", size) + "\"x\"]}");
        yield return Data("nodes", size => "{\"@graph\":[" + Filler.Repeat("{\"@type\":\"NewsArticle\",\"headline\":\"Old bridge #\"},", size) + "{}]}");
        yield return Data("body", size => "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + Filler.Repeat(Filler.Sentence, size) + "\"}");
        yield return Data("body of tags", size => "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + Filler.Repeat("<a ", size) + "\"}");
        yield return Data("headline", size => "{\"@type\":\"NewsArticle\",\"headline\":\"" + Filler.Repeat("a# ", size) + "\"}");
        yield return Data("dates", size => "{\"@type\":\"NewsArticle\",\"datePublished\":\"" + Filler.Repeat("2025-01-02 ", size) + "\"}");
        yield return Data("halves of pairs", size => "{\"@type\":\"NewsArticle\",\"headline\":\"" + Filler.Repeat("\\ud800", size) + "\"}");
        yield return Data("quotes", size => "{\"a\":\"" + Filler.Repeat("\"  ", size));
        yield return Data("quotes and commas", size => "{\"a\":\"" + Filler.Repeat("\",   ", size) + "x");
        yield return Data("quotes and blanks", size => "{\"a\":\"" + Filler.Repeat("\"" + new string(' ', 1000), size) + "x");
        yield return Data("blanks behind a quote", size => "{\"a\":\"" + Filler.Repeat("\"", size, " "));
        yield return Data("live updates", size => "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[" + Filler.Repeat("{\"@type\":\"BlogPosting\",\"headline\":\"a#\",\"datePublished\":\"2025-01-02\"},", size) + "{}]}");
        yield return HostileCase.Html("blocks of data", size => Filler.Page(Filler.Repeat("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Old bridge #\"}</script>", size), ""));
        yield return HostileCase.Html("empty blocks of data", size => Filler.Page(Filler.Repeat("<script type=application/ld+json></script>", size), ""));
        yield return HostileCase.Html("microdata", size => Filler.Page("", Filler.Repeat("<div itemscope itemtype=http://schema.org/NewsArticle><span itemprop=author itemscope><span itemprop=name>A B#</span></span></div>", size)));
    }

    private static HostileCase Data(string name, Func<int, string> make)
        => HostileCase.Html("data: " + name, size => Filler.Page($"<script type=\"application/ld+json\">{make(size)}</script>", ""));
}
