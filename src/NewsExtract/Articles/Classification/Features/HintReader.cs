using AngleSharp.Html.Dom;

namespace NewsExtract.Classification;

/// <summary>Reads the hints of an HTML page.</summary>
internal static class HintReader
{
    public static PageHints Read(IHtmlDocument document, string? url) => new(document.Title, null, null);
}
