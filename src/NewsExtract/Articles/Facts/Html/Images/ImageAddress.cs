using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace NewsExtract.Facts;

/// <summary>Finds the address of a picture among the attributes that pages keep it in, and tells when two addresses are one picture.</summary>
internal static class ImageAddress
{
    /// <summary>More nodes than this before a picture are no sizes of it.</summary>
    private const int MaximumSources = 64;

    /// <summary>Smaller pictures are icons and faces.</summary>
    public const int MinimumSide = 100;

    /// <summary>A shorter file name is no name of one picture only.</summary>
    private const int MinimumName = 8;

    /// <summary>No picture is so narrow: a smaller figure in a set is a density.</summary>
    private const int MinimumWidth = 10;

    private static readonly string[] s_sets = ["srcset", "data-srcset", "data-lazy-srcset"];

    /// <summary>Late loading keeps the picture here and a placeholder in <c>src</c>, so these come first.</summary>
    private static readonly string[] s_single = ["data-original", "data-src", "data-lazy-src", "data-image", "src"];

    /// <summary>The absolute address of the largest size on offer; null when there is none a reader could load.</summary>
    public static string? Of(IElement image, string? page)
    {
        if (Usable(image.GetAttribute("data-fullscreen-src"), page) is { } full)
        {
            return full;
        }

        (string Address, double Size) largest = ("", 0);
        bool isCrop = false;
        if (image.ParentElement is { LocalName: "picture" } picture)
        {
            INodeList children = picture.ChildNodes;
            for (int i = 0; i < Math.Min(children.Length, MaximumSources); i++)
            {
                if (children[i] is IElement { LocalName: "source" } source)
                {
                    (string Address, double Size) before = largest;
                    largest = Larger(largest, OfSets(source));
                    isCrop = largest == before ? isCrop : source.HasAttribute("media");
                }
            }
        }

        // A source for some windows only may be cut to their shape; as wide a one of the picture itself is whole.
        (string Address, double Size) own = OfSets(image);
        largest = isCrop && own.Size >= MinimumWidth && own.Size >= largest.Size ? own : Larger(largest, own);
        bool isForSmallWindows = largest.Size < 0;
        return (isForSmallWindows ? Single(image, page) : null) ?? Usable(largest.Address, page) ?? Single(image, page);
    }

    /// <summary>True when the page offers a size that no icon has.</summary>
    public static bool HasLargeSize(IElement image) => OfSets(image).Size >= 3 * MinimumSide;

    /// <summary>What the addresses of all sizes of one picture have in common: host and path without figures of sizes.</summary>
    public static string KeyOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
        {
            return address;
        }

        // A service that scales pictures may be told which one in the query alone.
        string path = uri.AbsolutePath.Length > MinimumName ? uri.AbsolutePath : uri.PathAndQuery;
        var key = new StringBuilder(uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host);
        foreach (string part in path.Split('/'))
        {
            key.Append('/').Append(WithoutSize(part));
        }

        return key.ToString();
    }

    /// <summary>The width that the query asks the server for; null when it asks for none.</summary>
    public static int? WidthOf(string address)
    {
        int query = address.IndexOf('?');
        foreach (string part in query < 0 ? [] : address[(query + 1)..].Split('&'))
        {
            if (part.StartsWith("w=", StringComparison.Ordinal) || part.StartsWith("width=", StringComparison.Ordinal))
            {
                return DeclaredImages.Pixels(part[(part.IndexOf('=') + 1)..]);
            }
        }

        return null;
    }

    /// <summary>The name of the file without ending and size, when it is long enough to name one picture only; else null.</summary>
    public static string? NameOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
        {
            return null;
        }

        string path = uri.AbsolutePath.TrimEnd('/');
        string file = path[(path.LastIndexOf('/') + 1)..];
        int dot = file.LastIndexOf('.');
        string name = WithoutSize(dot > 0 ? file[..dot] : file);
        return name.Length >= MinimumName ? name : null;
    }

    /// <summary>The largest of an element's sets. Without a width it is as large as the window for which it is meant, or a little more at a higher density.</summary>
    private static (string Address, double Size) OfSets(IElement element)
    {
        (string Address, double Size) largest = ("", 0);
        foreach (string name in s_sets)
        {
            if (element.GetAttribute(name) is { Length: > 0 } set && !set.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                (string address, double size) = SrcSet.Largest(set);
                if (size < MinimumWidth)
                {
                    // No width but a density, or nothing: the element may say how wide it is, or for which windows.
                    int? width = element.LocalName == "source" ? DeclaredImages.Pixels(element.GetAttribute("width")) : null;
                    size += width ?? WindowOf(element.GetAttribute("media"));
                }

                largest = Larger(largest, (address, size));
            }
        }

        return largest;
    }

    /// <summary>Of equally large ones the first: browsers take that one, too.</summary>
    private static (string Address, double Size) Larger((string Address, double Size) a, (string Address, double Size) b)
        => b.Address.Length > 0 && (a.Address.Length == 0 || b.Size > a.Size) ? b : a;

    /// <summary>The least width of the window that a media query asks for; 0 when it asks for none, and less when it asks for anything else, such as a small window.</summary>
    private static int WindowOf(string? media)
    {
        const string Query = "min-width:";
        int at = media?.IndexOf(Query, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
        {
            return string.IsNullOrWhiteSpace(media) ? 0 : -MinimumWidth;
        }

        ReadOnlySpan<char> rest = media.AsSpan(at + Query.Length).TrimStart();
        int end = rest.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? rest : rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out int width) ? width : 0;
    }

    private static string? Single(IElement image, string? page)
    {
        foreach (string name in s_single)
        {
            if (Usable(image.GetAttribute(name), page) is { } single)
            {
                return single;
            }
        }

        return null;
    }

    private static string? Usable(string? address, string? page)
        => string.IsNullOrWhiteSpace(address) || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? null : WebAddress.Absolute(address, page);

    /// <summary>Cuts sizes off a part of a path: <c>-1024x576</c>, <c>_640</c>, <c>w_1200</c>; a part that is nothing else becomes empty.</summary>
    private static string WithoutSize(string part)
    {
        ReadOnlySpan<char> rest = part;
        int dot = rest.LastIndexOf('.');
        ReadOnlySpan<char> ending = dot > 0 && rest.Length - dot <= 5 ? rest[dot..] : default;
        rest = rest[..(rest.Length - ending.Length)];
        int start = rest.Length;
        while (start > 0 && (char.IsAsciiDigit(rest[start - 1]) || rest[start - 1] is 'x' or '×'))
        {
            start--;
        }

        bool isSize = rest.Length - start is >= 2 and <= 9 && start > 0 && rest[start - 1] is '-' or '_' && (rest[start..].Contains('x') || rest.Length - start <= 4);
        return isSize ? string.Concat(rest[..(start - 1)], ending) : part;
    }
}
