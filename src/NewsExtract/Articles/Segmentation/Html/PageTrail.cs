using AngleSharp.Dom;

namespace NewsExtract.Segmentation;

/// <summary>What the walk of the segmenter passes, for the readers of facts: a second walk over the tree costs as much as the first. It holds on to the tree, so it must not outlive the extraction.</summary>
internal sealed class PageTrail
{
    /// <summary>No article has more pictures and frames; what comes later belongs to lists of others.</summary>
    private const int MaximumMedia = 1000;

    /// <summary>The elements in document order. What is inside those without text of the page, such as the head, is not among them.</summary>
    public List<IElement> Elements { get; } = new(1024);

    /// <summary>Pictures, frames and quoted boxes in document order.</summary>
    public List<PageMedia> Media { get; } = [];

    public void AddMedia(IElement element, int parent, int block)
    {
        if (Media.Count < MaximumMedia)
        {
            Media.Add(new PageMedia(element, parent, block));
        }
    }
}
