using System.Text;
using System.Text.Json;

namespace NewsExtract.Benchmarks.Inputs;

/// <summary>
/// Writes a page as HTML: head with data and styles, navigation, the article, lists of others, comments, footer; scripts and drawings in between. Shares of them
/// and the number and length of tags are about those of news sites (medians of a hundred: 220,000 characters, 18 % script, 12 % style, 7 % SVG, a thousand tags of 90).
/// </summary>
internal sealed class HtmlPageWriter
{
    private readonly StringBuilder _html = new();
    private readonly GeneratedPage _page;
    private readonly PageCode _code;

    private HtmlPageWriter(GeneratedPage page)
    {
        _page = page;
        _code = new PageCode(new SplitMix(page.Seed));
    }

    public static string Write(GeneratedPage page)
    {
        var writer = new HtmlPageWriter(page);
        writer.Head();
        writer.Top();
        writer.Article();
        writer.Teasers("related", "More on this story", page.Related, withSummary: true);
        writer.Comments();
        writer.Teasers("latest", "Latest news", page.Latest, withSummary: false);
        writer.Bottom();
        return writer._html.ToString();
    }

    private void Head()
    {
        GeneratedArticle article = _page.Article;
        string address = $"https://www.{_page.Site}/world/2025/article-{_page.Seed % 1_000_000}";
        _html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>").Append(Text(article.Headline)).Append(" | ").Append(_page.Site).Append("</title>\n");
        Meta("name", "description", article.Standfirst);
        Meta("name", "viewport", "width=device-width, initial-scale=1");
        Meta("name", "author", article.Author);
        Meta("property", "og:type", "article");
        Meta("property", "og:title", article.Headline);
        Meta("property", "og:description", article.Standfirst);
        Meta("property", "og:url", address);
        Meta("property", "og:image", $"https://img.{_page.Site}/1200/lead.jpg");
        Meta("property", "article:published_time", Time(article.Published));
        _html.Append("<link rel=\"canonical\" href=\"").Append(address).Append("\">\n<script type=\"application/ld+json\">").Append(LinkedData(address)).Append("</script>\n");
        _code.Style(_html, _page.Size);
        _code.Scripts(_html, _page.Size);
        _html.Append("</head>\n");
    }

    private void Top()
    {
        _html.Append("<body class=\"page page--article theme-light\">\n<a class=\"skip-link visually-hidden\" href=\"#main\">Skip to content</a>\n<header class=\"site-header site-header--sticky\" role=\"banner\">\n<div class=\"site-header__inner container\">\n");
        _html.Append("<a class=\"site-header__logo logo\" href=\"/\">").Append(_page.Site).Append("</a>\n<a class=\"button button--primary\" href=\"/subscribe\">Subscribe</a> <a class=\"button button--ghost\" href=\"/login\">Sign in</a>\n</div>\n<nav class=\"main-navigation\" role=\"navigation\">\n<ul class=\"main-navigation__list\">\n");
        foreach (string section in WordLists.Sections)
        {
            _html.Append("<li class=\"main-navigation__item\" data-position=\"").Append(section.Length).Append("\"><a class=\"main-navigation__link link link--plain\" href=\"/").Append(section.ToLowerInvariant()).Append("\">").Append(section).Append("</a></li>\n");
        }

        _html.Append("</ul>\n</nav>\n</header>\n");
    }

    private void Article()
    {
        GeneratedArticle article = _page.Article;
        _html.Append("<main id=\"main\" class=\"layout layout--two-columns\">\n<article class=\"article article--standard\" data-tracking-id=\"").Append(_page.Seed).Append("\">\n<header class=\"article__header\">\n<h1 class=\"article__headline headline headline--xl\">").Append(Text(article.Headline)).Append("</h1>\n");
        _html.Append("<p class=\"article__standfirst\">").Append(Text(article.Standfirst)).Append("</p>\n<div class=\"article__meta meta\"><span class=\"byline\">By <a rel=\"author\" class=\"byline__link\" href=\"/authors/").Append(article.Author.Replace(' ', '-').ToLowerInvariant()).Append("\">").Append(article.Author).Append("</a></span>\n");
        _html.Append("<time class=\"meta__time\" datetime=\"").Append(Time(article.Published)).Append("\">").Append(FlatPageWriter.PublishedLine(article)).Append("</time></div>\n");
        Share();
        _html.Append("</header>\n<figure class=\"figure figure--lead\"><picture><source media=\"(min-width: 900px)\" srcset=\"https://img.").Append(_page.Site).Append("/1200/lead.jpg 1200w, https://img.").Append(_page.Site).Append("/600/lead.jpg 600w\"><img class=\"figure__image\" src=\"https://img.").Append(_page.Site).Append("/600/lead.jpg\" alt=\"").Append(Attribute(article.Standfirst)).Append("\" width=\"1200\" height=\"800\"></picture></figure>\n<div class=\"article__body body-text\" itemprop=\"articleBody\">\n");
        for (int i = 0; i < article.Parts.Count; i++)
        {
            Part(article.Parts[i]);
            if (i % 6 == 5)
            {
                _html.Append("<div class=\"advert advert--inline\" id=\"ad-slot-").Append(i).Append("\" data-sizes=\"300x250,728x90\" aria-hidden=\"true\"></div>\n");
            }
        }

        _html.Append("</div>\n</article>\n");
    }

    private void Share()
    {
        _html.Append("<ul class=\"share-bar\" aria-label=\"Share\">");
        foreach (string way in (string[])["Facebook", "WhatsApp", "Email", "Copy link"])
        {
            _html.Append("<li class=\"share-bar__item\"><a class=\"share-bar__link\" href=\"#share\" rel=\"nofollow\">");
            _code.Drawing(_html);
            _html.Append("<span>").Append(way).Append("</span></a></li>");
        }

        _html.Append("</ul>\n");
    }

    private void Part(ArticlePart part)
    {
        (string open, string close) = part.Kind switch
        {
            PartKind.Heading => ("<h2 class=\"body-text__heading\">", "</h2>"),
            PartKind.Quote => ("<blockquote class=\"body-text__quote quote\"><p>", "</p></blockquote>"),
            PartKind.Item => ("<ul class=\"body-text__list\"><li>", "</li></ul>"),
            _ => ("<p class=\"body-text__paragraph\" data-component=\"text-block\">", "</p>"),
        };
        string text = Text(part.Text);

        // Some words of a paragraph are a link or stand out.
        int first = text.IndexOf(' '), second = first < 0 ? -1 : text.IndexOf(' ', first + 1);
        _html.Append(open);
        if (part.Kind == PartKind.Paragraph && second > 0)
        {
            _html.Append(text, 0, first + 1).Append("<a class=\"link link--inline\" href=\"/topics/").Append(text.Length).Append("\">").Append(text, first + 1, second - first - 1).Append("</a>").Append(text, second, text.Length - second);
        }
        else
        {
            _html.Append(text);
        }

        _html.Append(close).Append('\n');
    }

    private void Teasers(string name, string title, IReadOnlyList<Teaser> teasers, bool withSummary)
    {
        _html.Append("<section class=\"teasers teasers--").Append(name).Append("\" aria-label=\"").Append(title).Append("\">\n<h2 class=\"teasers__title\">").Append(title).Append("</h2>\n<div class=\"teasers__grid grid grid--4\">\n");
        foreach (Teaser teaser in teasers)
        {
            string picture = $"https://img.{_page.Site}/320{teaser.Address}.jpg";
            _html.Append("  <div class=\"grid__cell grid__cell--span-3 grid__cell--span-6-on-tablet grid__cell--span-12-on-mobile\">\n    <div class=\"teaser card card--compact card--horizontal-on-mobile\" data-testid=\"teaser\" data-tracking-module=\"").Append(name).Append("-module\" data-tracking-position=\"").Append(teaser.Title.Length).Append("\">\n      <div class=\"card__media card__media--ratio-16-9 media\">\n        <a class=\"card__media-link link link--block\" href=\"").Append(teaser.Address).Append("\" tabindex=\"-1\" aria-hidden=\"true\"><img class=\"card__image image image--lazy lazyload\" loading=\"lazy\" decoding=\"async\" alt=\"\" width=\"320\" height=\"180\" data-src=\"").Append(picture).Append("\" data-srcset=\"").Append(picture).Append("?width=320 320w, ").Append(picture).Append("?width=640 640w\" sizes=\"(min-width: 960px) 320px, 100vw\"></a>\n        ");
            _code.Drawing(_html);
            _html.Append("\n      </div>\n      <div class=\"card__content card__content--padded content\" data-layout=\"stack\">\n        <div class=\"card__meta meta meta--inline\"><span class=\"card__kicker kicker kicker--accent\">").Append(teaser.Section).Append("</span></div>\n        <h3 class=\"card__title headline headline--s\"><a class=\"card__link link link--plain link--stretched\" href=\"").Append(teaser.Address).Append("\" data-tracking-event=\"teaser-click\" data-tracking-label=\"teaser-").Append(name).Append("\"><span class=\"card__title-text\">").Append(Text(teaser.Title)).Append("</span></a></h3>\n");
            if (withSummary)
            {
                _html.Append("        <p class=\"card__summary summary summary--clamped\">").Append(Text(teaser.Summary)).Append("</p>\n");
            }

            _html.Append("      </div>\n    </div>\n  </div>\n");
        }

        _html.Append("</div>\n</section>\n");
        _code.Scripts(_html, _page.Size);
    }

    private void Comments()
    {
        _html.Append("<section id=\"comments\" class=\"comments\">\n<h2>Comments (").Append(_page.Comments.Count).Append(")</h2>\n<ol class=\"comments__list\">\n");
        foreach (ReaderComment comment in _page.Comments)
        {
            _html.Append("<li class=\"comment\"><div class=\"comment__head\"><b class=\"comment__author\">").Append(comment.Name).Append("</b> <span class=\"comment__time\">").Append(FlatPageWriter.HoursAgo(comment)).Append("</span></div><p class=\"comment__text\">").Append(Text(comment.Text)).Append("</p><button class=\"comment__action\" type=\"button\">Reply</button><button class=\"comment__action\" type=\"button\">Report</button></li>\n");
        }

        _html.Append("</ol>\n</section>\n");
    }

    private void Bottom()
    {
        _html.Append("</main>\n<footer class=\"site-footer\" role=\"contentinfo\">\n<ul class=\"site-footer__list\">\n");
        foreach (string entry in WordLists.Footer)
        {
            _html.Append("<li class=\"site-footer__item\"><a class=\"site-footer__link link\" href=\"/").Append(entry.Replace(' ', '-').ToLowerInvariant()).Append("\">").Append(entry).Append("</a></li>\n");
        }

        _html.Append("</ul>\n<p class=\"site-footer__legal\">© 2025 ").Append(_page.Site).Append(". All rights reserved.</p>\n</footer>\n");
        _code.Scripts(_html, _page.Size);
        _html.Append("</body>\n</html>\n");
    }

    private void Meta(string kind, string name, string content)
        => _html.Append("<meta ").Append(kind).Append("=\"").Append(name).Append("\" content=\"").Append(Attribute(content)).Append("\">\n");

    private string LinkedData(string address) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "NewsArticle",
        ["mainEntityOfPage"] = address,
        ["headline"] = _page.Article.Headline,
        ["description"] = _page.Article.Standfirst,
        ["datePublished"] = Time(_page.Article.Published),
        ["author"] = new Dictionary<string, object> { ["@type"] = "Person", ["name"] = _page.Article.Author },
        ["publisher"] = new Dictionary<string, object> { ["@type"] = "Organization", ["name"] = _page.Site },
        ["image"] = new[] { $"https://img.{_page.Site}/1200/lead.jpg" },
    });

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Attribute(string text) => Text(text).Replace("\"", "&quot;", StringComparison.Ordinal);
}
