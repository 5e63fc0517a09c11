namespace NewsExtract.Tool;

/// <summary>Writes a report as one HTML document that needs nothing but itself. Writes as it goes: nothing is held back.</summary>
internal sealed class ReportWriter
{
    private const string Opening = "{{";
    private const string Closing = "}}";

    private readonly TextWriter _output;
    private readonly HtmlWriter _html;
    private readonly ReportDocument _document;

    private ReportWriter(TextWriter output, ReportDocument document) => (_output, _html, _document) = (output, new HtmlWriter(output), document);

    private bool IsOnePage => _document.Pages.Count == 1;

    public static void Write(ReportDocument document, TextWriter output) => new ReportWriter(output, document).Write();

    private void Write()
    {
        ReadOnlySpan<char> shell = ReportAssets.Shell;
        int start;
        while ((start = shell.IndexOf(Opening)) >= 0)
        {
            _output.Write(shell[..start]);
            int end = shell.IndexOf(Closing);
            Fill(shell[(start + Opening.Length)..end].ToString());
            shell = shell[(end + Closing.Length)..];
        }

        _output.Write(shell);
    }

    private void Fill(string name)
    {
        switch (name)
        {
            case "policy":
                _output.Write(ReportAssets.Policy);
                break;
            case "style":
                _output.Write(ReportAssets.Style);
                break;
            case "script":
                _output.Write(ReportAssets.Script);
                break;
            case "scope":
                _output.Write(IsOnePage ? "one" : "several");
                break;
            case "title":
                _html.Text(Title);
                break;
            case "heading":
                _html.Leaf("h1", IsOnePage ? _document.Pages[0].Name : Title, ("dir", "auto"));
                break;
            case "contents":
                Contents();
                break;
            case "content":
                Content();
                break;
            default:
                throw new InvalidOperationException($"Nothing is known of '{name}', which report.html asks for.");
        }
    }

    private string Title => IsOnePage ? _document.Pages[0].Title
        : _document.Stories.Count == 0 ? ReportText.Count(_document.Pages.Count, "page")
        : $"{ReportText.Count(_document.Pages.Count, "page")}, {ReportText.Count(_document.Stories.Count, "story", "stories")}";

    private void Contents()
    {
        if (!IsOnePage)
        {
            using (_html.Element("ul"))
            {
                foreach ((string name, string id) in new[] { ("Overview", "overview"), ("Stories", "stories"), ("Pages", "pages") })
                {
                    using (_html.Element("li"))
                    {
                        _html.Leaf("a", name, ("href", $"#{id}"));
                    }
                }
            }
        }
    }

    private void Content()
    {
        if (IsOnePage)
        {
            new PageSection(_html, _document.Pages[0], isOnly: true).Write();
            return;
        }

        new OverviewSection(_html, _document).Write();
        new StoriesSection(_html, _document).Write();
        using (_html.Element("section", ("id", "pages"), ("aria-labelledby", "pages-title")))
        {
            _html.Line();
            _html.Leaf("h2", "Pages", ("id", "pages-title"));
            _html.Line();
            foreach (ReportPage page in _document.Pages)
            {
                new PageSection(_html, page, isOnly: false).Write();
            }
        }

        _html.Line();
    }
}
