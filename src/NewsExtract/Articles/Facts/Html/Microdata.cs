using AngleSharp.Dom;

namespace NewsExtract.Facts;

/// <summary>Reads microdata (<c>itemprop</c>) and RDFa (<c>property</c>) of the article.</summary>
internal static class Microdata
{
    /// <summary>An item further up than this is not looked for.</summary>
    private const int MaximumClimb = 64;

    private static readonly string[] s_properties = ["author", "creator", "datePublished", "dateCreated", "dateModified", "headline", "articleSection", "isAccessibleForFree"];

    /// <summary>The property of an article that the attribute names, its vocabulary cut off; null when it names none.</summary>
    public static string? PropertyOf(string attribute)
    {
        foreach (string value in attribute.Split(' '))
        {
            ReadOnlySpan<char> name = value.AsSpan(value.LastIndexOfAny([':', '/']) + 1);
            foreach (string property in s_properties)
            {
                if (name.SequenceEqual(property))
                {
                    return property;
                }
            }
        }

        return null;
    }

    /// <summary>What an element states for a property: its machine-readable value, the name of the person, or its text.</summary>
    public static string? ValueOf(IElement element, string property)
    {
        if (property is "author" or "creator")
        {
            return element.GetAttribute("content") ?? ElementText.Short(NameInside(element) ?? element);
        }

        return element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? ElementText.Short(element);
    }

    /// <summary>Whether the item around an element is an article or a page, not a comment, a product or a person.</summary>
    public static bool IsOfArticle(IElement element)
    {
        int steps = 0;
        for (IElement? item = element.ParentElement; item is not null && steps++ < MaximumClimb; item = item.ParentElement)
        {
            if ((item.GetAttribute("itemtype") ?? item.GetAttribute("typeof")) is { Length: > 0 } type)
            {
                return type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
                    || type.EndsWith("Page", StringComparison.Ordinal) || type.EndsWith("CreativeWork", StringComparison.Ordinal)
                    || type.EndsWith("Report", StringComparison.Ordinal) || type.EndsWith("Review", StringComparison.Ordinal);
            }
        }

        return true;
    }

    private static IElement? NameInside(IElement author)
    {
        int nodes = 0;
        foreach (INode node in author.Descendants())
        {
            if (node is IElement element && element.GetAttribute("itemprop") == "name")
            {
                return element;
            }

            if (++nodes > 100)
            {
                break;
            }
        }

        return null;
    }
}
