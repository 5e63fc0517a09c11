using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Complaints;

public class DataComplaintTests
{
    private const string Data = """
        "@type":"NewsArticle","headline":"Ferry to Varrow runs again after eleven days","datePublished":"2027-03-11T08:00:00Z","author":{"@type":"Person","name":"Ana Ruiz"},
        "publisher":{"@type":"Organization","name":"The Quay"}
        """;

    [Theory]
    [InlineData("http://[bad")]
    [InlineData("https://a$b.example/x")]
    [InlineData("https://")]
    [InlineData("//:99999999/")]
    [InlineData("http://%zz/")]
    [InlineData("https://quay.example:port/")]
    [InlineData("javascript:void(0)")]
    [InlineData("\\\\quay\\x")]
    public void One_malformed_address_costs_no_other_fact(string address)
    {
        string inJson = address.Replace("\\", "\\\\", StringComparison.Ordinal);
        Article article = new ComplaintPage
        {
            Head = $$"""
                <base href="{{address}}"><link rel="canonical" href="{{address}}"><link rel="import" href="{{address}}"><link rel="amphtml" href="{{address}}">
                <meta property="og:url" content="{{address}}"><meta property="og:image" content="{{address}}">
                <script type="application/ld+json">{"url":"{{inJson}}","image":["{{inJson}}",{"url":"{{inJson}}"}],"mainEntityOfPage":"{{inJson}}",{{Data}}}</script>
                """,
            Inside = ($"<a href=\"{address}\">Timetable of the ferry</a><img src=\"{address}\"><iframe src=\"{address}\"></iframe>", ""),
        }.Read(isHtml: true);

        HasAllFacts(article);
        article.Images.Should().NotContain(image => !Uri.IsWellFormedUriString(image.Url, UriKind.Absolute));
        article.Url.Should().Be(ComplaintPage.Address);
        article.ToHtml().Should().NotContain("javascript").And.Contain("harbour master");
        article.ToMarkdown().Should().NotContain("javascript").And.Contain("harbour master");
    }

    [Theory]
    [InlineData("{oops")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":")]
    [InlineData("<!-- nothing -->")]
    [InlineData("[[[[[[")]
    [InlineData("{\"@type\":[{}],\"@graph\":7,\"author\":[null,[],{\"name\":{}}]}")]
    [InlineData("\"text\"")]
    public void One_malformed_block_of_data_costs_only_itself(string block)
    {
        string good = $"<script type=\"application/ld+json\">{{{Data}}}</script>";
        string bad = $"<script type=\"application/ld+json\">{block}</script>";

        HasAllFacts(new ComplaintPage { Head = bad + good }.Read(isHtml: true));
        HasAllFacts(new ComplaintPage { Head = good + bad }.Read(isHtml: true));
    }

    [Theory]
    [InlineData("{{0},}")]
    [InlineData("{{0}")]
    [InlineData("{{0}};")]
    [InlineData("<![CDATA[{{0}}]]>")]
    [InlineData("{\"description\":\"The \"old\" stage\",{0}}")]
    [InlineData("{\"description\":\"Two\nlines\",{0}}")]
    [InlineData("{\"description\":\"a\\d\",,{0}}")]
    public void Malformed_data_are_mended(string form)
        => HasAllFacts(new ComplaintPage { Head = $"<script type=\"application/ld+json\">{form.Replace("{0}", Data, StringComparison.Ordinal)}</script>" }.Read(isHtml: true));

    private static void HasAllFacts(Article article)
    {
        article.Title.Should().Be(ComplaintPage.Headline);
        article.Authors.Should().Equal("Ana Ruiz");
        article.Facts.Published!.Value.ToString().Should().Be("2027-03-11T08:00:00+00:00");
        article.Publisher.Should().Be(ComplaintPage.Site);
        article.Language.Should().Be("en");
    }
}
