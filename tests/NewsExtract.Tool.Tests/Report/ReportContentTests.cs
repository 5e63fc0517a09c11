using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FluentAssertions;
using NewsExtract.Tests.Architecture;
using Xunit;

namespace NewsExtract.Tool.Tests;

/// <summary>What a report says.</summary>
public sealed class ReportContentTests
{
    private const string GoldenFile = "tests/NewsExtract.Tool.Tests/Report/one-page.html";
    private const string AcceptVariable = "NEWSEXTRACT_ACCEPT_REPORT";

    [Fact]
    public void A_small_report_is_as_it_was()
    {
        string html = ReportParser.Write(SampleReport.One());
        string main = html[html.IndexOf("<main", StringComparison.Ordinal)..(html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)] + "\n";
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(SourceTree.PathOf(GoldenFile), main);
        }

        main.Should().Be(SourceTree.Read(GoldenFile).ReplaceLineEndings("\n"), $"when the change is meant, run the test once with {AcceptVariable}=1 and look at the difference");
    }

    [Fact]
    public void The_same_report_has_the_same_bytes()
        => ReportParser.Write(SampleReport.Several()).Should().Be(ReportParser.Write(SampleReport.Several()));

    [Fact]
    public void Names_are_marked_exactly_where_they_stand()
    {
        IHtmlDocument report = ReportParser.Parse(SampleReport.One());

        report.QuerySelectorAll("mark").Select(mark => (mark.TextContent, mark.ClassName, mark.GetAttribute("data-entity"))).Should().Equal(
            ("Ada Moor", "t-person", "0"),
            ("ferry", "t-product", null),
            ("Ada Moor", "t-person", "0"),
            ("Port Varrow", "t-location", "1"),
            ("Monday", "t-date", null),
            ("$3 million", "t-money", null),
            ("Bergen", "t-location", "2"));
    }

    [Fact]
    public void Entities_are_listed_by_salience_with_all_their_names()
    {
        IElement[] rows = [.. ReportParser.Parse(SampleReport.One()).QuerySelectorAll(".names > li")];

        rows.Select(row => row.QuerySelector(".name")!.TextContent).Should().Equal("Ada Moor", "Port Varrow", "Bergen");
        rows[0].TextContent.Should().ContainAll("person", "2 mentions", "also Moor", "as captain", "id p1", "75%");
        rows[1].TextContent.Should().ContainAll("of Northmark", "25%");
    }

    [Fact]
    public void Every_block_is_there_with_role_and_probability()
    {
        IElement[] blocks = [.. ReportParser.Parse(SampleReport.One()).QuerySelectorAll(".blocks ol > li")];

        blocks.Should().HaveCount(12);
        blocks[0].ClassName.Should().Be("dropped r-navigation");
        blocks[0].TextContent.Should().ContainAll("navigation", "88%", "dropped", "Home News Sport");
        blocks[3].ClassName.Should().Be("kept r-body");
        blocks[10].TextContent.Should().Contain("dropped: said before");
    }

    [Fact]
    public void Every_role_and_type_has_its_colours_and_its_class()
    {
        string style = ReportAssets.Style;

        Enum.GetValues<BlockRole>().Should().OnlyContain(role => style.Contains($".r-{RoleNames.Of(role)} {{ --color: var(--r-{RoleNames.Of(role)});", StringComparison.Ordinal));
        Enum.GetValues<EntityType>().Should().OnlyContain(type => style.Contains($".t-{EntityTypeNames.Of(type)} {{ --color: var(--t-{EntityTypeNames.Of(type)});", StringComparison.Ordinal));
    }

    [Fact]
    public void Facts_have_value_source_and_confidence()
    {
        string[] facts = [.. ReportParser.Parse(SampleReport.One()).QuerySelectorAll(".facts > div").Select(row => row.TextContent)];

        facts.Should().Contain(
        [
            "TitleAda Moor buys the ferrylinked data97%", "AuthorsBo Lind; Ana Ruizvisible text80%", "Published5 Apr 2031, 06:07 +02:00open graph100%",
            "Accessopenlinked data50%", "DatelinePORT VARROW (NWA) –visible text90%",
        ]).And.HaveCount(11);
    }

    [Fact]
    public void Several_pages_have_an_overview_with_stories_and_dates()
    {
        IHtmlDocument report = ReportParser.Parse(SampleReport.Several());

        string[] rows = [.. report.QuerySelectorAll(".pages tbody tr").Select(row => row.TextContent)];
        rows.Should().HaveCount(4);
        rows[0].Should().ContainAll("Ada Moor buys the ferry", "The Quay", "5 Apr 2031", "story 1", "91%");
        rows[2].Should().ContainAll("undated", "alone");
        report.QuerySelectorAll("#overview .axis circle").Should().HaveCount(2);
        report.QuerySelector("#overview")!.TextContent.Should().Contain("2 pages are not on the axis: no date is known.");
    }

    [Fact]
    public void A_story_shows_its_links_with_evidence_for_and_against_and_its_copies()
    {
        IHtmlDocument report = ReportParser.Parse(SampleReport.Several());

        IElement link = report.QuerySelector(".story .link")!;
        link.QuerySelector(".for")!.TextContent.Should().Contain("the same person: Ada Moor");
        link.QuerySelector(".against")!.TextContent.Should().Contain("different places: Bergen / Oslo");
        link.TextContent.Should().ContainAll("Same topic", "12%", "50% of the wording shared");
        report.QuerySelectorAll(".copy del").Select(cut => cut.TextContent).Should().Equal("The capt");
        report.QuerySelectorAll(".copy ins").Select(added => added.TextContent).Should().Equal("in pa"[..5]);
        report.QuerySelector("#stories > .fold")!.TextContent.Should().ContainAll("Close, but not one event", "1 pair");
    }

    [Fact]
    public void A_page_that_failed_says_why()
        => ReportParser.Parse(SampleReport.Several()).QuerySelector("#page-4 .reader")!.TextContent.Should().Contain("This page could not be processed: a bug");

    [Theory]
    [InlineData("Ada Moor buys the ferry", "ltr")]
    [InlineData("عبّارة الميناء تعود إلى العمل", "rtl")]
    [InlineData("BBC: عبّارة الميناء تعود إلى العمل", "rtl")]
    [InlineData("המעבורת חזרה לפעול", "rtl")]
    [InlineData("12:30", "ltr")]
    public void An_article_runs_the_way_its_letters_do(string text, string direction) => TextDirection.Of(text).Should().Be(direction);
}
