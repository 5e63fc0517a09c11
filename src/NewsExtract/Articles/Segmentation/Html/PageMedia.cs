using AngleSharp.Dom;

namespace NewsExtract.Segmentation;

/// <summary>A picture, frame or quoted box of a page and where it stands. It holds on to the tree, so it must not outlive the extraction.</summary>
/// <param name="Element">An <c>img</c>, <c>noscript</c>, <c>iframe</c> or <c>blockquote</c>.</param>
/// <param name="Parent">Index of the element around it among the elements of the segmented page.</param>
/// <param name="Block">The block before which it stands, or in which.</param>
internal readonly record struct PageMedia(IElement Element, int Parent, int Block);
