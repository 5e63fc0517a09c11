using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsExtract.Tool.Tests;

/// <summary>Writes reports and reads them as a browser does.</summary>
internal static class ReportParser
{
    public static string Write(ReportDocument document)
    {
        using StringWriter output = new() { NewLine = "\n" };
        ReportWriter.Write(document, output);
        return output.ToString();
    }

    public static IHtmlDocument Parse(ReportDocument document) => Parse(Write(document));

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>What a piece of the report writes, in a document of its own.</summary>
    internal static IElement Body(Action<HtmlWriter> write) => Parse(Fragment(write)).Body!;

    public static string Fragment(Action<HtmlWriter> write)
    {
        using StringWriter output = new() { NewLine = "\n" };
        write(new HtmlWriter(output));
        return output.ToString();
    }
}
