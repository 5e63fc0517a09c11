using AngleSharp.Html.Dom;

namespace NewsExtract.Facts;

/// <summary>Reads what a page says of itself: linked data first, then metas, then mark-up, then the address.</summary>
internal static class HtmlFactReader
{
    /// <summary>A shorter title, or what is left of one, may be the name of a section.</summary>
    private const int MinimumTitle = 9;

    /// <summary>More elements marked as author are those of other articles or of comments.</summary>
    private const int MaximumCoAuthors = 4;

    private static readonly string[] s_authorMetas =
        ["author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dcsext.author", "byl", "authors", "cxenseparse:author"];

    private static readonly string[] s_publishedMetas =
    [
        "article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "date", "dc.date", "dc.date.issued", "dcterms.created",
        "dcterms.date", "dcterms.issued", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "article.published", "published_time",
        "cxenseparse:recs:publishtime", "article_date_original", "originalpublicationdate", "last-published", "og:article:published_time", "bt:pubdate", "displaydate",
    ];

    private static readonly string[] s_modifiedMetas =
        ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "article.updated"];

    /// <summary>Reads the facts of a page; <paramref name="url"/> is where it came from, if known. Bad data on the page costs only the fact it states.</summary>
    public static PageFacts Read(IHtmlDocument document, string? url)
    {
        HtmlSources sources = HtmlSources.Gather(document);
        string? canonical = Absolute(sources.Canonical, url) ?? Absolute(sources.FirstMeta("og:url"), url);
        string?[] titles = [sources.FirstMeta("og:title"), .. sources.Headings, sources.FirstMeta("twitter:title"), sources.DocumentTitle];
        string[] ownTitles = [.. titles.OfType<string>().Select(TextCleaner.Flatten)];
        LinkedData data = LinkedData.Read(sources.LinkedData, [.. new[] { canonical, url }.OfType<string>()], ownTitles);

        string? publisher = data.Names("publisher").FirstOrDefault(name => name.Length > 0) ?? sources.FirstMeta("og:site_name", "dc.publisher", "publisher") ?? data.SiteName;
        HashSet<string> siteKeys = SiteKeys([publisher, sources.FirstMeta("og:site_name"), data.SiteName, sources.FirstMeta("application-name"), sources.FirstMeta("twitter:site")], canonical ?? url);

        return new PageFacts
        {
            Title = Title(sources, data, siteKeys),
            Authors = Authors(sources, data, siteKeys),
            Published = Published(sources, data, canonical ?? url),
            Modified = DateReader.Read(data.Text("dateModified")) ?? FirstDate(sources, s_modifiedMetas),
            Publisher = publisher is null ? null : TextCleaner.Flatten(publisher),
            Language = Language(sources, data),
            CanonicalUrl = canonical,
            Description = Flat(sources.FirstMeta("og:description", "description", "twitter:description")) ?? data.Text("description"),
            ArticleBody = data.Body,
            IsLiveBlog = data.IsLiveBlog,
        };
    }

    /// <summary>
    /// News pages are trusted in what they share and declare, other pages rather in what they show: there the metas are written for
    /// search engines. A heading counts only when it is the one of the first rank, for several are as often sections or other articles.
    /// </summary>
    private static string? Title(HtmlSources sources, LinkedData data, IReadOnlySet<string> siteKeys)
    {
        string? heading = sources.Headings is [string only] ? only : null;
        string? share = sources.FirstMeta("og:title");
        string? headline = data.Text("headline");
        string? other = sources.FirstMeta("twitter:title", "title", "dc.title") ?? sources.DocumentTitle;
        string?[] candidates = data.IsNews ? [share, headline, heading, other] : [heading, share, headline, other];
        string[] titles = [.. candidates.OfType<string>().Select(TextCleaner.Flatten).Where(title => title.Length > 0)];
        string[] usable = [.. titles.Where(title => !siteKeys.Contains(TextCleaner.Key(title)))];
        HashSet<string> keys = [.. usable.Select(TextCleaner.Key).Where(key => key.Length >= MinimumTitle)];
        return usable.Length > 0 ? TitleCleaner.Clean(usable[0], siteKeys, keys) : titles.FirstOrDefault();
    }

    private static List<string> Authors(HtmlSources sources, LinkedData data, IReadOnlySet<string> siteKeys)
    {
        List<string> authors = Names(data.Names("author", peopleOnly: true));
        if (authors.Count == 0)
        {
            authors = Names(data.Names("creator", peopleOnly: true));
        }

        for (int i = 0; i < s_authorMetas.Length && authors.Count == 0; i++)
        {
            authors = Names(sources.Meta(s_authorMetas[i]));
        }

        if (authors.Count == 0 && sources.Bylines[0].Count <= MaximumCoAuthors)
        {
            authors = FullNames(sources.Bylines[0]);
        }

        for (int i = 0; i < sources.Bylines.Length && authors.Count == 0; i++)
        {
            // Only the first byline with a person in it is this article's.
            authors = sources.Bylines[i].Select(byline => FullNames([byline])).FirstOrDefault(names => names.Count > 0) ?? [];
        }

        return authors;

        // Mark-up holds more than names: what is not written like a full name there is not taken.
        List<string> FullNames(IEnumerable<string> bylines) => [.. Names(bylines).Where(AuthorNames.IsFullName)];

        List<string> Names(IEnumerable<string> bylines)
            => [.. bylines.SelectMany(byline => AuthorNames.Read(byline, siteKeys)).DistinctBy(TextCleaner.Key)];
    }

    private static DateTimeOffset? Published(HtmlSources sources, LinkedData data, string? url)
        => DateReader.Read(data.Text("datePublished"))
            ?? FirstDate(sources, s_publishedMetas)
            ?? DateReader.Read(data.Text("dateCreated"))
            ?? sources.Times.Select(DateReader.Read).FirstOrDefault(time => time is not null)
            ?? DateReader.FromAddress(url);

    private static DateTimeOffset? FirstDate(HtmlSources sources, string[] names)
    {
        foreach (string name in names)
        {
            foreach (string value in sources.Meta(name))
            {
                if (DateReader.Read(value) is { } date)
                {
                    return date;
                }
            }
        }

        return null;
    }

    private static string? Language(HtmlSources sources, LinkedData data)
    {
        string? language = sources.Language ?? data.Text("inLanguage") ?? sources.FirstMeta("content-language", "og:locale", "language");
        language = language?.Trim().Replace('_', '-');
        return language is { Length: >= 2 and <= 35 } && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? language : null;
    }

    /// <summary>The site under all its names: as it calls itself, and the parts of its host.</summary>
    private static HashSet<string> SiteKeys(IEnumerable<string?> names, string? url)
    {
        HashSet<string> keys = [.. names.Select(TextCleaner.Key).Where(key => key.Length > 1)];
        if (Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
        {
            string host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
            keys.Add(TextCleaner.Key(host));
            keys.UnionWith(host.Split('.').SkipLast(1).Where(part => part.Length > 1 && part is not "com" and not "co").Select(TextCleaner.Key));
        }

        keys.UnionWith(keys.ToArray().Select(key => "the" + key));
        return keys;
    }

    private static string? Absolute(string? address, string? url)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        // On Unix a path is itself an absolute address, of a file; so the page's address comes first.
        bool isAddress = Uri.TryCreate(url, UriKind.Absolute, out Uri? page)
            ? Uri.TryCreate(page, address.Trim(), out Uri? absolute)
            : Uri.TryCreate(address.Trim(), UriKind.Absolute, out absolute);
        return isAddress && absolute!.Scheme is "http" or "https" ? absolute.AbsoluteUri : null;
    }

    private static string? Flat(string? text) => text is null ? null : TextCleaner.Flatten(text);
}
