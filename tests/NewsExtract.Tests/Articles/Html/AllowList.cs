using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsExtract.Tests.Articles.Html;

/// <summary>Reads HTML as a browser does and says what is in it that must not be. Knows nothing of the writer's own rules.</summary>
internal static class AllowList
{
    private static readonly Dictionary<string, string[]> Elements = new(StringComparer.Ordinal)
    {
        ["article"] = ["lang"],
        ["a"] = ["href"],
        ["img"] = ["src", "alt"],
    };

    private static readonly HashSet<string> Plain =
    [
        "html", "head", "body", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "li", "blockquote", "table", "tbody", "tr", "td",
        "pre", "figure", "figcaption", "em", "strong", "code", "br",
    ];

    private static readonly string[] Schemes = ["http://", "https://", "mailto:"];

    public static IDocument Parse(string html, bool withScripting)
        => new HtmlParser(new HtmlParserOptions { IsScripting = withScripting }).ParseDocument(html);

    /// <summary>Every node that is not on the list, in words.</summary>
    public static IEnumerable<string> Findings(IDocument document) => document.Descendants().SelectMany(node => node switch
    {
        IElement element => Findings(element),
        IText or IDocumentType => [],
        _ => [$"node {node.NodeType}"],
    });

    private static IEnumerable<string> Findings(IElement element)
    {
        if (element.NamespaceUri != "http://www.w3.org/1999/xhtml" || (!Plain.Contains(element.LocalName) && !Elements.ContainsKey(element.LocalName)))
        {
            yield return $"element {element.Prefix}:{element.LocalName}";
        }

        foreach (IAttr attribute in element.Attributes)
        {
            if (!Elements.GetValueOrDefault(element.LocalName, []).Contains(attribute.Name))
            {
                yield return $"attribute {element.LocalName}[{attribute.Name}]";
            }
            else if (attribute.Name is "href" or "src" && !IsHarmless(attribute.Value))
            {
                yield return $"address {attribute.Value}";
            }
        }
    }

    // What the URL standard does before it looks for the scheme: trims controls and blanks, drops tabs and line ends.
    private static bool IsHarmless(string address)
    {
        string read = string.Concat(address.Where(c => c is not ('\t' or '\n' or '\r'))).Trim([.. Enumerable.Range(0, 33).Select(code => (char)code)]);
        return Schemes.Any(scheme => read.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }
}
