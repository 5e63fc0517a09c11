using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

/// <summary>The mark-up of a report: what a parser, a keyboard and a screen reader rely on.</summary>
public sealed class ReportMarkupTests
{
    private static readonly ReportDocument[] Reports = [SampleReport.One(), SampleReport.Several()];

    [Fact]
    public void A_parser_reads_the_elements_as_they_were_written()
    {
        foreach (ReportDocument report in Reports)
        {
            string html = ReportParser.Write(report);
            string main = html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];

            Written(main).Should().Equal(ReportParser.Parse(html).QuerySelector("main")!.DescendantsAndSelf<IElement>().Select(element => (element.LocalName, Depth(element))));
        }

        static int Depth(IElement element) => element.Ancestors<IElement>().TakeWhile(ancestor => ancestor.LocalName != "body").Count();
    }

    [Fact]
    public void Ids_are_unique_and_every_link_inside_leads_to_one()
    {
        foreach (IHtmlDocument report in Reports.Select(ReportParser.Parse))
        {
            string[] ids = [.. report.QuerySelectorAll("[id]").Select(element => element.Id!)];
            ids.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(10);

            string[] targets = [.. report.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..])];
            targets.Should().HaveCountGreaterThan(5).And.BeSubsetOf(ids);
            report.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!).Should().BeSubsetOf(ids);
        }
    }

    [Fact]
    public void Headings_go_down_one_rank_at_a_time_and_none_is_empty()
    {
        foreach (IHtmlDocument report in Reports.Select(ReportParser.Parse))
        {
            IElement[] headings = [.. report.QuerySelectorAll("h1, h2, h3, h4, h5, h6")];
            int[] ranks = [.. headings.Select(heading => heading.LocalName[1] - '0')];

            ranks[0].Should().Be(1);
            ranks.Skip(1).Should().NotContain(1);
            ranks.Zip(ranks.Skip(1)).Should().NotContain(pair => pair.Second > pair.First + 1);
            headings.Should().OnlyContain(heading => heading.TextContent.Trim().Length > 0);
        }
    }

    [Fact]
    public void Without_a_script_nothing_pretends_to_be_a_control()
    {
        foreach (IHtmlDocument report in Reports.Select(ReportParser.Parse))
        {
            report.QuerySelectorAll("button, input, select, label").Should().BeEmpty("the script makes buttons of labels");
            report.QuerySelectorAll("[data-switch=theme], [data-switch=dropped]").Should().HaveCountGreaterThan(1).And.OnlyContain(label => label.HasAttribute("hidden"));
            report.QuerySelectorAll("[data-switch]").Should().OnlyContain(label => label.TextContent.Length > 0);
        }
    }

    [Fact]
    public void Drawings_have_words_or_are_hidden_from_readers_of_words()
    {
        foreach (IElement drawing in Reports.SelectMany(report => ReportParser.Parse(report).QuerySelectorAll("svg")))
        {
            (drawing.GetAttribute("aria-hidden") == "true" || (drawing.GetAttribute("role") == "img" && drawing.GetAttribute("aria-label")!.Length > 5)).Should().BeTrue();
        }
    }

    [Fact]
    public void A_skip_link_comes_first_and_everything_else_stands_in_landmarks()
    {
        IHtmlDocument report = ReportParser.Parse(SampleReport.Several());

        report.Body!.Children[0].Should().Match<IElement>(link => link.LocalName == "a" && link.GetAttribute("href") == "#main");
        report.Body.Children.Skip(1).Select(element => element.LocalName).Should().Equal("header", "main", "script");
        report.DocumentElement.GetAttribute("lang").Should().Be("en");
        report.Title.Should().Be("4 pages, 1 story");
    }

    /// <summary>The elements of mark-up with their depths, read by the letter. Attributes hold no angle bracket.</summary>
    private static IEnumerable<(string, int)> Written(string html)
    {
        int depth = 0;
        for (int i = html.IndexOf('<', StringComparison.Ordinal); i >= 0; i = html.IndexOf('<', i + 1))
        {
            if (html[i + 1] == '/')
            {
                depth--;
                continue;
            }

            string name = html[(i + 1)..html.IndexOfAny([' ', '>'], i)];
            yield return (name, depth);
            depth += name == "br" ? 0 : 1;
        }
    }
}
