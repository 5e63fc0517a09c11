using AngleSharp;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.LinkRels;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsExtract.Benchmarks.References;

/// <summary>
/// The parse of AngleSharp told to leave out what the library does not read, and nothing of the library's around it: no guard against hostile nesting, no limits, no token.
/// It stays as it is when the library's own parse changes, so that ratios can be compared from version to version.
/// </summary>
internal static class LeanParse
{
    private static readonly IConfiguration s_configuration = Configuration.Default.WithOnly<ILinkRelationFactory>(new NoLinks());

    private static readonly HashSet<string> s_attributes =
    [
        "id", "class", "href", "src", "alt", "datetime", "property", "content", "name", "itemprop", "itemtype", "itemscope", "rel", "role", "lang", "charset", "http-equiv", "type",
        "data-testid", "data-component", "hidden", "aria-hidden", "style", "title", "typeof", "start", "srcset", "media", "width", "height", "data-src", "data-srcset",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_attributes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IHtmlDocument Run(string html)
    {
        var options = new HtmlParserOptions
        {
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipScriptText = !html.Contains("ld+json", StringComparison.OrdinalIgnoreCase),
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => s_lookup.Contains(name.Span),
        };
        return new HtmlParser(options, BrowsingContext.New(s_configuration)).ParseDocument(html.AsMemory());
    }

    /// <summary>The number of the pages' children, after parsing each.</summary>
    public static long Run(IReadOnlyList<string> pages)
    {
        long children = 0;
        foreach (string page in pages)
        {
            using IHtmlDocument document = Run(page);
            children += document.DocumentElement.ChildElementCount;
        }

        return children;
    }

    private sealed class NoLinks : ILinkRelationFactory
    {
        public BaseLinkRelation? Create(IHtmlLinkElement link, string? rel) => null;
    }
}
