using System.Text;
using AngleSharp.Dom;

namespace NewsExtract.Facts;

/// <summary>Reads what a page shows of a picture: the figure or box around it with caption and credit.</summary>
internal static class ImageBox
{
    private const int MaximumClimb = 5;
    private const int MaximumNodes = 150;
    private const int MaximumText = 600;

    /// <summary>The figure around a picture, or a box whose class says that it is one; null when there is none close by.</summary>
    public static IElement? Of(IElement image)
    {
        IElement? named = null;
        IElement? box = image.ParentElement;
        for (int i = 0; i < MaximumClimb && box is not null; i++, box = box.ParentElement)
        {
            if (box.LocalName == "figure")
            {
                return box;
            }

            named ??= box.LocalName != "a" && box.ClassName is { } classes && ImageWords.HasAny(classes, ImageWords.Box) ? box : null;
        }

        return named;
    }

    /// <summary>Caption and credit in the box; either may be null.</summary>
    public static (string? Caption, string? Credit) Read(IElement box)
    {
        var caption = new StringBuilder();
        var credit = new StringBuilder();
        int nodes = 0;
        var pending = new Stack<(INode Node, bool IsCaption, bool IsCredit)>([(box, false, false)]);
        while (pending.TryPop(out (INode Node, bool IsCaption, bool IsCredit) top) && ++nodes <= MaximumNodes)
        {
            if (top.Node is IText text && (top.IsCaption || top.IsCredit))
            {
                (top.IsCredit ? credit : caption).Append(text.Data).Append(' ');
            }

            if (top.Node is not IElement element || element.LocalName is "script" or "style" or "noscript" or "button" or "svg")
            {
                continue;
            }

            bool isCaption = top.IsCaption || element.LocalName == "figcaption" || (element != box && element.ClassName is { } classes && ImageWords.HasAny(classes, ImageWords.Caption));
            bool isCredit = top.IsCredit || element.LocalName == "small" && isCaption || (element != box && element.ClassName is { } names && ImageWords.HasAny(names, ImageWords.Credit));
            INodeList children = element.ChildNodes;
            for (int i = children.Length - 1; i >= 0; i--)
            {
                pending.Push((children[i], isCaption, isCredit));
            }
        }

        string shown = TextCleaner.Flatten(caption.ToString());
        string credited = TextCleaner.Flatten(credit.ToString());
        if (shown.Length > MaximumText || credited.Length > MaximumText)
        {
            return (null, null);
        }

        (string? ownCaption, string? ownCredit) = ImageText.Split(shown);
        return (ownCaption, ImageText.WithoutWord(credited) ?? ownCredit);
    }
}
