namespace NewsExtract;

/// <summary>A picture of the article.</summary>
public sealed record ArticleImage
{
    /// <summary>The absolute address (http or https); the largest of the sizes the page offers.</summary>
    public required string Url { get; init; }

    /// <summary>What stands under the picture, without the credit; null when nothing does.</summary>
    public string? Caption { get; init; }

    /// <summary>Who took or owns the picture, as the page credits it; null when it does not.</summary>
    public string? Credit { get; init; }

    /// <summary>The text alternative (<c>alt</c>); null when the page gives none.</summary>
    public string? Alternative { get; init; }

    /// <summary>Width in pixels as the page states it; null when it does not.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels as the page states it; null when it does not.</summary>
    public int? Height { get; init; }

    /// <summary>True for the one picture that stands for the article.</summary>
    public bool IsLead { get; init; }

    /// <summary>Order of the block before which the picture stands (<see cref="Block.Order"/>); null for a picture that only the page's data name.</summary>
    public int? BlockOrder { get; init; }
}
