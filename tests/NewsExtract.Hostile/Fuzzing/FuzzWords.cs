namespace NewsExtract.Hostile.Fuzzing;

/// <summary>What a mutator puts in: the signs of the grammars that the library reads, and values at their edges.</summary>
internal static class FuzzWords
{
    public static readonly string[] All =
    [
        "\0", "\uD800", "\uDC00", "<", ">", "</", "/>", "\"", "'", "=", "&", "&#0;", "&#xD800;", "&amp;lt;", "&nbsp;", "<!--", "-->", "<![CDATA[", "]]>", "<!doctype html>", "<?xml?>",
        "\u200B", "\u202E", "\u2066", "\uFEFF", "\u0301", "\u00AD", "\u2028", "\u0085", "\t", "\r", "\n", "\n\n", "\u0130", "\u00DF", "\uFB01", "\u0E01", "\uD83D\uDE00", "\u4E00", "\u0662",
        "<script type=\"application/ld+json\">", "</script>", "{\"@graph\":[", "{\"@type\":\"NewsArticle\",", "\"@type\":\"LiveBlogPosting\",", "\"liveBlogUpdate\":[{", "\"image\":[[[", "\"author\":{\"name\":[",
        "}]", "\\u0000", "\\ud83d", "null", "true", "-1", "99999999999999999999", "1e400", "0000-00-00", "2025-13-45T25:61:61+99:99", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00",
        "January 32, 2025", "By ", "(Reuters) -", "BEIJING, ", "Updated ", "14:05 ", "Posted by", "Photo: ", "last Wednesday", "$1.5 billion", "5%", "Mr. ", "U.S. ", "Kim Jong Un", "(UN)",
        "http://[", "https://%", "//", "javascript:x", "data:image/png;base64,AAAA", "http://a:99999/", "https://xn--a.example/", "<base href=http://a.example>", "<meta charset=utf-16>", "<meta http-equiv=refresh content=0>",
        "<time datetime=", "<meta property=\"article:published_time\" content=\"", "<img src=", " srcset=\", , 1x, 2x 3w,,\"", "<figure>", "<figcaption>", "<article>", "<li>", "<ul>", "<table>", "<tr><td>", "<h1>", "<p>", "<br>",
        "<b>", "</b>", "<a href=", "<svg>", "<math><mi>", "<template>", "<noscript>", "<select><option>", "<plaintext>", "<textarea>", "<iframe src=", "<blockquote class=twitter-tweet>", "itemprop=", " itemscope", " rel=author", " hidden",
        " style=\"display:none\"", "\u201C", "\u201D", "\u2019", "\u2026", ".", "- ", "* ", " | ", "`", "_", "[x](y)", "\\", "#",
    ];
}
