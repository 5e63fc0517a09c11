using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsExtract.Hostile.Checks;

/// <summary>What holds for an article that is written: the HTML holds nothing that runs and reads back as it is, the JSON reads back to itself, sentences of the summary stand in the text.</summary>
public static class OutputInvariants
{
    /// <summary>Serialising a tree is quadratic in the parser's library, so that longer HTML is read but not written again.</summary>
    private const int LongestRoundTrip = 200_000;

    private static readonly HashSet<string> s_elements =
    [
        "html", "head", "body", "article", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "li", "blockquote", "table", "tbody", "tr", "td", "pre", "figure", "img", "figcaption", "a", "em", "strong", "code", "br",
    ];

    public static IEnumerable<string> Breaches(Article article)
    {
        string html = article.ToHtml();
        string markdown = article.ToMarkdown();
        string json = article.ToJson();
        foreach ((string name, string output) in ((string, string)[])[("HTML", html), ("Markdown", markdown), ("JSON", json)])
        {
            if (TextShape.Fault(output) is { } fault)
            {
                yield return $"the {name} has {fault}";
            }
        }

        if (Article.FromJson(json).ToJson() != json)
        {
            yield return "the JSON does not come back";
        }

        using IDocument document = new HtmlParser().ParseDocument(html);
        IElement? odd = document.All.FirstOrDefault(element => !s_elements.Contains(element.LocalName) || element.Attributes.Any(attribute => attribute.Name is not ("href" or "src" or "alt" or "lang")));
        if (odd is not null)
        {
            yield return $"the HTML holds <{odd.LocalName}>";
        }

        if (html.Length <= LongestRoundTrip)
        {
            string written = document.DocumentElement.OuterHtml;
            using IDocument again = new HtmlParser().ParseDocument(written);
            if (again.DocumentElement.OuterHtml != written)
            {
                yield return "the HTML does not come back";
            }
        }

        int end = 0;
        foreach (SummarySentence sentence in article.Summarize(3))
        {
            if (sentence.Span.Start < end || sentence.Span.End > article.Text.Length || !article.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).SequenceEqual(sentence.Text))
            {
                yield return $"a sentence of the summary does not stand at ({sentence.Span.Start}, {sentence.Span.Length})";
            }

            end = sentence.Span.End;
        }
    }
}
