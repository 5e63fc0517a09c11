using NewsExtract.Segmentation;

namespace NewsExtract.Facts;

/// <summary>Collects what the mark-up and the data of a page state. Bad data on the page cost only the fact they state.</summary>
internal static class HtmlFactReader
{
    /// <summary>Reads the claims of a page; <paramref name="url"/> is where it came from, if known. Limits that nobody asks about are the defaults.</summary>
    public static PageFacts Read(PageTrail trail, string? url, LimitWatch? limits = null, CancellationToken cancellation = default)
    {
        HtmlSources sources = HtmlSources.Gather(trail.Elements);
        cancellation.ThrowIfCancellationRequested();
        List<Claim<string>> addresses = Addresses(sources, url);
        string? own = addresses.Count > 0 ? addresses[0].Value : url;
        string?[] titles = [sources.FirstMeta("og:title"), .. sources.Headings, sources.FirstMeta("twitter:title"), sources.DocumentTitle];
        LinkedData data = LinkedData.Read(
            sources.LinkedData, [.. new[] { own, url }.OfType<string>()], [.. titles.OfType<string>().Select(TextCleaner.Flatten)], limits ?? new LimitWatch(ExtractionLimits.Default), cancellation);

        cancellation.ThrowIfCancellationRequested();
        List<Claim<string>> publishers = PublisherClaims.Of(sources, data);
        HashSet<string> siteKeys = SiteNames.Keys([.. publishers.Select(claim => claim.Value), sources.FirstMeta("twitter:site")], own ?? url);
        List<Claim<string>> sections = TextClaims.Sections(sources, data);
        List<Claim<string>> titleClaims = TitleClaims.Of(sources, data, siteKeys, sections);
        AuthorClaims authors = AuthorClaims.Of(sources, data, siteKeys);
        cancellation.ThrowIfCancellationRequested();
        (string? description, FactSource descriptionSource) = TextClaims.Description(sources, data);
        return new PageFacts
        {
            Title = TitleFact.Choose(titleClaims, null, data.IsNews)?.Value,
            Titles = titleClaims,
            SiteKeys = siteKeys,
            Authors = authors.People,
            Organisations = authors.Organisations,
            Credits = authors.Credits,
            Published = DateClaims.Published(sources, data, own ?? url),
            Modified = DateClaims.Modified(sources, data),
            Publishers = publishers,
            Languages = TextClaims.Languages(sources, data),
            Sections = sections,
            Keywords = TextClaims.Keywords(sources, data),
            Access = AccessClaims.Of(sources, data),
            Addresses = addresses,
            Images = DeclaredImages.Of(sources, data, own ?? url),
            Description = description,
            DescriptionSource = descriptionSource,
            ArticleBody = data.Body,
            DeclaredWords = int.TryParse(data.Text("wordCount"), out int words) && words > 0 ? words : null,
            IsNews = data.IsNews,
            IsLiveBlog = data.IsLiveBlog,
        };
    }

    /// <summary>The addresses the page gives as its own. That of the front page is a mistake of the template, unless the page came from there.</summary>
    private static List<Claim<string>> Addresses(HtmlSources sources, string? url)
    {
        bool isFrontPage = url is not null && WebAddress.IsRoot(url);
        var claims = new List<Claim<string>>();
        Add(sources.Canonical, FactSource.Meta, 0.95);
        Add(sources.FirstMeta("og:url"), FactSource.OpenGraph, 0.9);
        return claims;

        void Add(string? address, FactSource source, double trust)
        {
            if (WebAddress.Absolute(address, url) is { } absolute && (isFrontPage || url is null || !WebAddress.IsRoot(absolute)))
            {
                claims.Add(new Claim<string>(absolute, source, trust));
            }
        }
    }
}
