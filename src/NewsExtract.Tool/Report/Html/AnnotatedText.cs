namespace NewsExtract.Tool;

/// <summary>A stretch of a text that is put into an element.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Element">The element.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Id">Its id, which only the first part gets when it has to be cut.</param>
internal sealed record TextAnnotation(int Start, int End, string Element, (string Name, string? Value)[] Attributes, string? Id = null);

/// <summary>Writes text with annotations that may nest and overlap: one that crosses the end of another is cut there, so that the tags nest.</summary>
internal static class AnnotatedText
{
    // Deeper ones are left out: a reader could not tell them apart, and hostile input must not multiply.
    private const int Deepest = 8;

    public static void Write(HtmlWriter html, string text, IEnumerable<TextAnnotation> annotations)
    {
        var waiting = new PriorityQueue<TextAnnotation, (int Start, int Length, int Number)>();
        int number = 0;
        foreach (TextAnnotation annotation in annotations.Where(annotation => IsUsable(annotation, text)))
        {
            Add(annotation);
        }

        var open = new Stack<(TextAnnotation Annotation, HtmlScope Scope)>();
        int position = 0;
        while (waiting.TryDequeue(out TextAnnotation? next, out _))
        {
            CloseUpTo(next.Start);
            int end = open.TryPeek(out (TextAnnotation Annotation, HtmlScope Scope) outer) ? Math.Min(next.End, outer.Annotation.End) : next.End;
            if (open.Count >= Deepest || IsLinkInLink(next))
            {
                continue;
            }

            if (end < next.End)
            {
                Add(next with { Start = end, Id = null });
            }

            WriteUpTo(next.Start);
            open.Push((next with { End = end }, html.Element(next.Element, [.. next.Attributes, ("id", next.Id)])));
        }

        CloseUpTo(text.Length);
        WriteUpTo(text.Length);

        // Of those that start together the longer comes first, so that it is the outer one.
        void Add(TextAnnotation annotation) => waiting.Enqueue(annotation, (annotation.Start, annotation.Start - annotation.End, number++));

        void CloseUpTo(int place)
        {
            while (open.TryPeek(out (TextAnnotation Annotation, HtmlScope Scope) top) && top.Annotation.End <= place)
            {
                WriteUpTo(top.Annotation.End);
                open.Pop().Scope.Dispose();
            }
        }

        void WriteUpTo(int place)
        {
            if (place > position)
            {
                html.Text(text[position..place]);
                position = place;
            }
        }

        bool IsLinkInLink(TextAnnotation annotation) => annotation.Element == "a" && open.Any(other => other.Annotation.Element == "a");
    }

    private static bool IsUsable(TextAnnotation annotation, string text) => annotation.Start >= 0 && annotation.Start < annotation.End && annotation.End <= text.Length
        && !SafeText.IsInsideCharacter(text, annotation.Start) && !SafeText.IsInsideCharacter(text, annotation.End);
}
