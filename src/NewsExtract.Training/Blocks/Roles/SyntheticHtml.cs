using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsExtract.Classification;
using NewsExtract.Segmentation;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Blocks.Roles;

/// <summary>Puts groups of example lines into real HTML pages, before, between and behind the paragraphs of the article.</summary>
internal static class SyntheticHtml
{
    /// <summary>Names of containers that say nothing of what is inside.</summary>
    private static readonly string[] PlainNames = ["box", "module", "block", "wrapper", "c-section", "inner", "row", "content-item", "component", "panel"];

    /// <summary>How far down a page the elements are looked at; longer pages are not worth the time.</summary>
    private const int MostParagraphs = 2000;

    /// <returns>The page with its lines, or null when its paragraphs are not marked up as such.</returns>
    public static PageSample? Make(PagePair pair, SyntheticPages examples)
    {
        ArticlePage source = pair.Source;
        byte[] bytes = source.ReadHtml();
        ReadOnlyMemory<char> html = PageDecoder.Decode(bytes, ArchivedCharset.Of(bytes)).Text.AsMemory();
        using IHtmlDocument document = LeanHtmlParser.Parse(html, default);
        IElement[] paragraphs = ArticleParagraphs(pair.Html, document);
        if (paragraphs.Length < 3)
        {
            return null;
        }

        var states = new Dictionary<string, sbyte>(StringComparer.Ordinal);
        string title = source.Title ?? pair.Html.Hints.Title ?? "";
        Put(document, paragraphs[0], isBefore: true, examples.Draw(ExamplePlace.Before, 0.7, title), examples, states);
        for (int i = 1; i < paragraphs.Length; i++)
        {
            Put(document, paragraphs[i], isBefore: true, examples.Draw(ExamplePlace.Between, 0.1, title), examples, states);
        }

        for (int k = examples.Roll(4); k > 0; k--)
        {
            Put(document, paragraphs[^1], isBefore: false, examples.Draw(ExamplePlace.After, 1, title), examples, states);
        }

        if (examples.Roll(5) == 0)
        {
            AppendArticle(document, paragraphs[0], examples.OtherArticle(), states);
        }

        return SampleReader.OfDocument(source, document, html.Length, pair.Html, states);
    }

    private static IElement[] ArticleParagraphs(PageSample sample, IHtmlDocument document)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < sample.Labels.Length; i++)
        {
            if (sample.Labels[i] >= 0.7f && sample.Shapes[i].Words >= 8)
            {
                texts.Add(Letters(sample.Page.TextOf(sample.Page.Blocks[i])));
            }
        }

        return [.. document.GetElementsByTagName("p").Take(MostParagraphs).Where(p => p.ParentElement is not null && texts.Contains(Letters(p.TextContent)))];
    }

    private static void Put(
        IHtmlDocument document, IElement at, bool isBefore, IReadOnlyList<(sbyte State, string Text)> lines, SyntheticPages examples, Dictionary<string, sbyte> states)
    {
        if (lines.Count == 0)
        {
            return;
        }

        IElement box = document.CreateElement(examples.Roll(4) == 0 ? "section" : "div");
        if (examples.Roll(2) == 0)
        {
            box.SetAttribute("class", PlainNames[examples.Roll(PlainNames.Length)]);
        }

        string tag = examples.Roll(3) switch { 0 => "div", _ => "p" };
        foreach ((sbyte state, string text) in lines)
        {
            IElement line = document.CreateElement(text.StartsWith("- ", StringComparison.Ordinal) ? "li" : tag);
            string words = text.TrimStart('-', '•', ' ');
            bool isLink = text.Length < 90 && state == RoleStates.StateOf(BlockRole.Related);
            IElement holder = isLink ? document.CreateElement("a") : line;
            holder.TextContent = words;
            if (isLink)
            {
                line.AppendChild(holder);
            }

            box.AppendChild(line);
            states[Letters(words)] = state;
        }

        // Directly inside the container of the text, where it is hardest to tell from it.
        INode parent = at.ParentElement!;
        if (isBefore)
        {
            parent.InsertBefore(box, at);
        }
        else
        {
            parent.AppendChild(box);
        }
    }

    /// <summary>A second article behind the first, in a container of the same name, as endless pages load it.</summary>
    private static void AppendArticle(IHtmlDocument document, IElement paragraph, IReadOnlyList<string> lines, Dictionary<string, sbyte> states)
    {
        IElement first = paragraph.ParentElement!;
        if (first.ParentElement is not { } outer)
        {
            return;
        }

        IElement second = document.CreateElement(first.LocalName);
        if (first.ClassName is { } name)
        {
            second.SetAttribute("class", name);
        }

        for (int i = 0; i < lines.Count; i++)
        {
            IElement line = document.CreateElement(i == 0 ? "h2" : "p");
            line.TextContent = lines[i];
            second.AppendChild(line);
            states.TryAdd(Letters(lines[i]), (sbyte)RoleStates.StateOf(BlockRole.Related));
        }

        outer.AppendChild(second);
    }

    /// <summary>The letters and digits of a text, the same for the page and for its blocks.</summary>
    internal static string Letters(ReadOnlySpan<char> text)
    {
        char[] letters = new char[text.Length];
        int count = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters[count++] = c;
            }
        }

        return new string(letters, 0, count);
    }
}
