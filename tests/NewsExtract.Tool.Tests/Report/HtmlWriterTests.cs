using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("<script>", "&lt;script&gt;")]
    [InlineData("two\nlines", "two<br>lines")]
    [InlineData("\n", "<br>")]
    [InlineData("null \0 and bell \a", "null \uFFFD and bell \uFFFD")]
    [InlineData("naïve 木造 кит", "naïve 木造 кит")]
    public void Text_is_written_so_that_it_is_read_as_text(string text, string expected)
    {
        string written = ReportParser.Fragment(html => html.Text(text));

        written.Replace("&#xFFFD;", "\uFFFD", StringComparison.Ordinal).Should().Be(expected);
    }

    [Fact]
    public void Half_a_character_is_replaced()
        => ReportParser.Fragment(html => html.Text("lone \ud800 half")).Should().Be("lone \uFFFD half");

    [Theory]
    [InlineData("\" onclick=\"alert(1)")]
    [InlineData("' x='")]
    [InlineData("<&>`=")]
    [InlineData("a\nb")]
    public void An_attribute_keeps_its_value_and_breaks_out_of_nothing(string value)
    {
        AngleSharp.Dom.IElement body = ReportParser.Body(html => html.Leaf("p", "x", ("title", value)));

        AngleSharp.Dom.IElement element = body.Children.Should().ContainSingle().Which;
        element.Attributes.Should().ContainSingle().Which.Value.Should().Be(value);
    }

    [Fact]
    public void Elements_nest_and_attributes_without_a_value_are_left_out()
    {
        string written = ReportParser.Fragment(html =>
        {
            using (html.Element("ul", ("class", null), ("id", "a")))
            using (html.Element("li"))
            {
                html.Leaf("b", "x");
            }
        });

        written.Should().Be("<ul id=\"a\"><li><b>x</b></li></ul>");
    }

    [Fact]
    public void An_element_that_is_closed_too_early_is_a_bug_and_says_so()
    {
        Action act = () => ReportParser.Fragment(html =>
        {
            HtmlScope outer = html.Element("ul");
            html.Element("li");
            outer.Dispose();
        });

        act.Should().Throw<InvalidOperationException>().WithMessage("<li> is still open.");
    }
}
