using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsExtract.Facts;

/// <summary>The text of single elements of the tree.</summary>
internal static class ElementText
{
    /// <summary>No byline and no headline is longer; a longer element is a box with other things in it.</summary>
    public const int MaximumLength = 300;

    /// <summary>An element with more nodes inside is a box, too, and is not worth looking through.</summary>
    private const int MaximumNodes = 200;

    /// <summary>The flat text of a short element, its pieces kept apart; null when it is long or has none.</summary>
    public static string? Short(IElement element)
    {
        string? text = Upto(element, MaximumLength * 4);
        return text is { Length: > 0 and <= MaximumLength } ? text : null;
    }

    /// <summary>The flat text of an element, its pieces kept apart; null when it is longer than <paramref name="limit"/> as the source has it.</summary>
    public static string? Upto(IElement element, int limit)
    {
        var text = new StringBuilder();
        int nodes = 0;
        foreach (INode node in element.Descendants())
        {
            if (++nodes > MaximumNodes)
            {
                return null;
            }

            if (node is IText { Parent: not IHtmlScriptElement and not IHtmlStyleElement } piece)
            {
                text.Append(piece.Data).Append(' ');
                if (text.Length > limit)
                {
                    return null;
                }
            }
        }

        return TextCleaner.Flatten(text.ToString());
    }
}
