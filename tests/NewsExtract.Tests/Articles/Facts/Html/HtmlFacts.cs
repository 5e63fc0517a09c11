using NewsExtract.Facts;
using NewsExtract.Segmentation;

namespace NewsExtract.Tests.Articles.Facts;

/// <summary>Facts of small pages, without a classifier: what the page declares, resolved.</summary>
internal static class HtmlFacts
{
    public const string Address = "https://www.valley-courier.example/news/2024/05/17/mill-reopens";

    public static ArticleFacts Read(string html, ExtractionHints? hints = null, VisibleFacts? visible = null, string text = "")
    {
        PageFacts declared = Declared(html);
        hints ??= ExtractionHints.None;
        return FactResolver.Resolve(declared, visible ?? new VisibleFacts(), [], text, FactResolver.Language(declared, text, hints), hints);
    }

    public static PageFacts Declared(string html, string? url = Address)
    {
        var trail = new PageTrail();
        HtmlSegmenter.Segment(LeanHtmlParser.Parse(html.AsMemory(), default), html.Length, 1000, default, trail);
        return HtmlFactReader.Read(trail, url);
    }

    /// <summary>A page whose linked data hold these fields of a news article.</summary>
    public static string News(string fields) => $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",{fields}}}</script>";
}
