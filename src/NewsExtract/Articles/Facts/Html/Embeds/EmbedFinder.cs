using System.Text;
using AngleSharp.Dom;
using NewsExtract.Segmentation;

namespace NewsExtract.Facts;

/// <summary>Finds posts of social networks inside the article: quoted boxes with the class of a network, and frames that show a post.</summary>
internal static class EmbedFinder
{
    private const int MaximumPosts = 100;
    private const int MaximumNodes = 300;

    /// <param name="media">The pictures, frames and quoted boxes of the page.</param>
    /// <param name="places">Where the article lies.</param>
    /// <param name="url">What addresses are relative to.</param>
    public static IReadOnlyList<EmbeddedPost> Find(IReadOnlyList<PageMedia> media, ArticlePlaces places, string? url)
    {
        var posts = new List<EmbeddedPost>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (PageMedia item in media)
        {
            // Before and behind the article stand the timelines of the site itself.
            if (posts.Count >= MaximumPosts || item.Block > places.Last + 1 || item.Block < places.FirstBody)
            {
                continue;
            }

            EmbeddedPost? post = item.Element.LocalName switch
            {
                "blockquote" => OfBox(item, url),
                "iframe" => OfFrame(item.Element, url),
                _ => null,
            };
            if (post is not null && (post.Url is null || seen.Add(ImageAddress.KeyOf(post.Url))))
            {
                posts.Add(post);
            }
        }

        return posts;
    }

    private static EmbeddedPost? OfBox(PageMedia item, string? url)
    {
        if (EmbedNetworks.OfClass(item.Element.ClassName) is not { } network)
        {
            return null;
        }

        var text = new StringBuilder();
        string? address = null;
        int nodes = 0;
        foreach (INode node in item.Element.Descendants())
        {
            if (++nodes > MaximumNodes)
            {
                break;
            }

            if (node is IText piece)
            {
                text.Append(piece.Data).Append(' ');
            }
            else if (node is IElement { LocalName: "a" } link && WebAddress.Absolute(link.GetAttribute("href"), url) is { } target
                && EmbedNetworks.OfAddress(target) == network && EmbedNetworks.IsPost(target))
            {
                // The link to the post itself comes last, behind those in its text.
                address = target;
            }
        }

        (string shown, string? author) = WithoutSignature(TextCleaner.Flatten(text.ToString()));
        return new EmbeddedPost(network, address, author, shown, shown.Length > 0 ? item.Block : null);
    }

    private static EmbeddedPost? OfFrame(IElement frame, string? url)
        => WebAddress.Absolute(frame.GetAttribute("src"), url) is { } address && EmbedNetworks.OfAddress(address) is { } network && EmbedNetworks.IsPost(address)
            ? new EmbeddedPost(network, address, null, "", null)
            : null;

    /// <summary>Boxes end with a dash, the name, the handle in brackets and the date: <c>— Jane Roe (@jane) May 17, 2024</c>.</summary>
    private static (string Text, string? Author) WithoutSignature(string text)
    {
        int dash = text.LastIndexOf("— ", StringComparison.Ordinal);
        int bracket = dash < 0 ? -1 : text.IndexOf('(', dash);
        return bracket > dash + 2 && bracket - dash < 100
            ? (text[..dash].TrimEnd(), text[(dash + 2)..bracket].Trim())
            : (text, null);
    }
}
