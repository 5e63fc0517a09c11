using AngleSharp.Dom;
using NewsExtract.Segmentation;

namespace NewsExtract.Facts;

/// <summary>Finds the pictures of the article: those that stand between its blocks, and the one that the data name when it is not among them.</summary>
internal sealed class ImageFinder
{
    private const int MaximumImages = 100;

    private static readonly char[] s_wordEnds = ['-', '_', ' ', '.', '/', '+'];

    private readonly ArticlePlaces _places;
    private readonly string? _url;
    private readonly List<ArticleImage> _images = [];
    private readonly List<string?> _names = [];
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    private ImageFinder(ArticlePlaces places, IReadOnlyList<ArticleImage> declared, string? url)
    {
        foreach (ArticleImage image in declared)
        {
            _declared.Add(ImageAddress.KeyOf(image.Url));
            if (ImageAddress.NameOf(image.Url) is { } name)
            {
                _declared.Add(name);
            }
        }

        _places = places;
        _url = url;
    }

    /// <param name="media">The pictures and frames of the page.</param>
    /// <param name="places">Where the article lies.</param>
    /// <param name="declared">The pictures that the data name.</param>
    /// <param name="url">What addresses are relative to.</param>
    public static IReadOnlyList<ArticleImage> Find(IReadOnlyList<PageMedia> media, ArticlePlaces places, IReadOnlyList<ArticleImage> declared, string? url)
    {
        var finder = new ImageFinder(places, declared, url);
        foreach (PageMedia item in media)
        {
            if (finder._images.Count < MaximumImages)
            {
                finder.Add(item);
            }
        }

        return finder.WithLead(declared);
    }

    private void Add(PageMedia item)
    {
        IElement? image = item.Element.LocalName switch
        {
            "img" => item.Element,
            "noscript" => ImageInside(item.Element),
            _ => null,
        };
        bool isHeld = _places.Holds(item.Parent, item.Block);
        if (image is null || (!isHeld && !_places.IsInside(item.Block)) || ImageAddress.Of(image, _url) is not { } address || IsNoPicture(image, address))
        {
            return;
        }

        string key = ImageAddress.KeyOf(address);
        IElement? box = ImageBox.Of(item.Element);
        bool isOwn = isHeld || IsDeclared(key, address) || (box is not null && _places.IsHero(item.Parent, item.Block));
        if (!isOwn)
        {
            return;
        }

        if (image != item.Element && (box is null || !FileOf(address).Contains('.')))
        {
            // Without a box, or a name of a file, this is the pixel of a counter for readers without scripts.
            return;
        }

        (string? caption, string? credit) = box is null ? (null, null) : ImageBox.Read(box);
        var picture = new ArticleImage
        {
            Url = address,
            Caption = caption,
            Credit = credit,
            Alternative = image.GetAttribute("alt") is { } alternative && TextCleaner.Flatten(alternative) is { Length: > 0 } flat ? flat : null,
            Width = DeclaredImages.Pixels(image.GetAttribute("width")),
            Height = DeclaredImages.Pixels(image.GetAttribute("height")),
            BlockOrder = _places.Count == 0 ? null : Math.Min(item.Block, _places.Count - 1),
        };
        if (_byKey.TryGetValue(key, out int known))
        {
            ArticleImage before = _images[known];
            _images[known] = before with { Caption = before.Caption ?? caption, Credit = before.Credit ?? credit, Alternative = before.Alternative ?? picture.Alternative };
            return;
        }

        _byKey[key] = _images.Count;
        _names.Add(ImageAddress.NameOf(address));
        _images.Add(picture);
    }

    private bool IsDeclared(string key, string address) => _declared.Contains(key) || (ImageAddress.NameOf(address) is { } name && _declared.Contains(name));

    /// <summary>Marks the lead: the first declared picture where the page shows it, else the first picture before the text, else the declared one alone.</summary>
    private List<ArticleImage> WithLead(IReadOnlyList<ArticleImage> declared)
    {
        foreach (ArticleImage named in declared)
        {
            string key = ImageAddress.KeyOf(named.Url);
            string? name = ImageAddress.NameOf(named.Url);
            int index = _byKey.TryGetValue(key, out int same) ? same : name is null ? -1 : _names.IndexOf(name);
            if (index >= 0)
            {
                return Lead(index);
            }
        }

        int hero = _images.FindIndex(image => image.BlockOrder <= _places.FirstBody);
        if (hero >= 0)
        {
            return Lead(hero);
        }

        ArticleImage? lead = declared.FirstOrDefault(image => !IsNamedNoPicture(FileOf(image.Url)));
        if (lead is not null)
        {
            _images.Insert(0, lead with { IsLead = true });
        }
        else if (_images.Count > 0)
        {
            return Lead(0);
        }

        return _images;
    }

    private List<ArticleImage> Lead(int index)
    {
        _images[index] = _images[index] with { IsLead = true };
        return _images;
    }

    private static bool IsNoPicture(IElement image, string address)
    {
        bool isSmall = ImageAddress.WidthOf(address) is < ImageAddress.MinimumSide
            || ((DeclaredImages.Pixels(image.GetAttribute("width")) is < ImageAddress.MinimumSide || DeclaredImages.Pixels(image.GetAttribute("height")) is < ImageAddress.MinimumSide)
                && !ImageAddress.HasLargeSize(image));
        return isSmall || IsNamedNoPicture(FileOf(address)) || IsNamedNoPicture(image.ClassName ?? "") || IsNamedNoPicture(image.ParentElement?.ClassName ?? "")
            || address.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether one of the words of a file name or class is that of an icon, a face, a counter.</summary>
    private static bool IsNamedNoPicture(string name)
    {
        foreach (string word in name.Split(s_wordEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            if (ImageWords.NotPicture.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static string FileOf(string address)
    {
        int query = address.IndexOf('?');
        string path = query < 0 ? address : address[..query];
        return path[(path.LastIndexOf('/') + 1)..];
    }

    private static IElement? ImageInside(IElement noscript)
    {
        int nodes = 0;
        foreach (INode node in noscript.Descendants())
        {
            if (node is IElement { LocalName: "img" } image)
            {
                return image;
            }

            if (++nodes > 20)
            {
                break;
            }
        }

        return null;
    }
}
