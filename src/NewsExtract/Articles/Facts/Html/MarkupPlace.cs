using AngleSharp.Dom;

namespace NewsExtract.Facts;

/// <summary>What names of classes and tags say of where an element stands and what it is for.</summary>
internal static class MarkupPlace
{
    /// <summary>How far up the names of a box still speak for what is in it.</summary>
    private const int MaximumClimb = 10;

    private static readonly string[] s_byline = FactWords.Bylines["class-byline"];
    private static readonly string[] s_notByline = FactWords.Bylines["class-not-byline"];
    private static readonly string[] s_elsewhere = FactWords.Bylines["class-elsewhere"];
    private static readonly string[] s_published = FactWords.Bylines["class-published"];
    private static readonly string[] s_modified = FactWords.Bylines["class-modified"];

    /// <summary>Whether a class attribute names a byline.</summary>
    public static bool IsByline(string classes)
    {
        return MayBeByline(classes) && HasAny(classes, s_byline) && !HasAny(classes, s_notByline);
    }

    /// <summary>Every element of a page is asked for "by" and "aut", and nearly all answer here: for names this short a loop beats two searches.</summary>
    private static bool MayBeByline(string classes)
    {
        for (int i = 1; i < classes.Length; i++)
        {
            char before = (char)(classes[i - 1] | 0x20);
            char here = (char)(classes[i] | 0x20);
            if ((here == 'y' && before == 'b') || (here == 'u' && before == 'a'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an element stands in comments, teasers of other articles, navigation or the footer.</summary>
    public static bool IsElsewhere(IElement element)
    {
        IElement? box = element;
        for (int i = 0; i < MaximumClimb && box is not null; i++, box = box.ParentElement)
        {
            if (box.LocalName is "nav" or "footer" or "body")
            {
                return box.LocalName != "body";
            }

            if (box.LocalName is "article" or "main" or "header" && i > 0)
            {
                // The names further up are those of the layout. A teaser is often an article, too: then its own classes say so.
                return box.ClassName is { } own && HasAny(own, s_elsewhere);
            }

            if (box.ClassName is { } classes && HasAny(classes, s_elsewhere))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Which time a <c>time</c> element is by its own names or those of the element around it.</summary>
    public static TimeMarkKind KindOfTime(IElement time)
    {
        TimeMarkKind kind = KindOf($"{time.GetAttribute("itemprop")} {time.GetAttribute("property")} {time.ClassName} {time.Id}");
        return kind == TimeMarkKind.Unknown && time.ParentElement is { } parent ? KindOf($"{parent.ClassName} {parent.Id}") : kind;
    }

    private static TimeMarkKind KindOf(string names)
        => HasAny(names, s_modified) ? TimeMarkKind.Modified : HasAny(names, s_published) ? TimeMarkKind.Published : TimeMarkKind.Unknown;

    private static bool HasAny(string names, string[] parts)
    {
        foreach (string part in parts)
        {
            if (names.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
