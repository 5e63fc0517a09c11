using System.Globalization;
using System.Text.Json;

namespace NewsExtract.Facts;

/// <summary>The pictures that the data of a page name for its article, likeliest lead first.</summary>
internal static class DeclaredImages
{
    private const int MaximumImages = 16;

    public static List<ArticleImage> Of(HtmlSources sources, LinkedData data, string? url)
    {
        var images = new List<ArticleImage>();
        IReadOnlyList<string> shared = sources.Meta("og:image") is { Count: > 0 } plain ? plain : sources.Meta("og:image:url");
        for (int i = 0; i < shared.Count; i++)
        {
            Add(shared[i], At("og:image:width", i), At("og:image:height", i), At("og:image:alt", i), null, null);
        }

        foreach (JsonElement image in data.Values("image"))
        {
            if (image.ValueKind == JsonValueKind.Object)
            {
                Add(LinkedNode.Text(image, "url") ?? LinkedNode.Text(image, "contentUrl") ?? LinkedNode.Text(image, "@id"), LinkedNode.Text(image, "width"),
                    LinkedNode.Text(image, "height"), null, LinkedNode.Text(image, "caption"), LinkedNode.Text(image, "creditText") ?? LinkedNode.Text(image, "copyrightNotice"));
            }
            else if (image.ValueKind == JsonValueKind.String)
            {
                Add(image.GetString(), null, null, null, null, null);
            }
        }

        Add(sources.FirstMeta("twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full"), null, null, sources.FirstMeta("twitter:image:alt"), null, null);
        return images;

        string? At(string name, int i) => sources.Meta(name) is { } values && i < values.Count ? values[i] : null;

        void Add(string? address, string? width, string? height, string? alternative, string? caption, string? credit)
        {
            if (images.Count < MaximumImages && WebAddress.Absolute(address, url) is { } absolute && images.TrueForAll(image => image.Url != absolute))
            {
                images.Add(new ArticleImage
                {
                    Url = absolute,
                    Width = Pixels(width),
                    Height = Pixels(height),
                    Alternative = alternative is null ? null : TextCleaner.Flatten(alternative),
                    Caption = caption,
                    Credit = credit,
                });
            }
        }
    }

    /// <summary>A size in pixels, as <c>640</c> or <c>640px</c>; null for anything else.</summary>
    public static int? Pixels(string? text)
    {
        ReadOnlySpan<char> figures = text.AsSpan().Trim();
        figures = figures.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? figures[..^2] : figures;
        int dot = figures.IndexOf('.');
        return int.TryParse(dot < 0 ? figures : figures[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out int pixels) && pixels is > 0 and < 100_000 ? pixels : null;
    }
}
