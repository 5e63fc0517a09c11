using AngleSharp.Dom;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

public sealed class AnnotatedTextTests
{
    [Theory]
    [InlineData("one two three", "4-7 b", "one <b>two</b> three")]
    [InlineData("one two three", "", "one two three")]
    [InlineData("one two three", "0-13 b", "<b>one two three</b>")]
    [InlineData("one two three", "0-7 b, 4-7 i", "<b>one <i>two</i></b> three")]
    [InlineData("one two three", "4-7 i, 0-7 b", "<b>one <i>two</i></b> three")]
    [InlineData("one two three", "4-7 b, 4-7 i", "one <b><i>two</i></b> three")]
    [InlineData("one two three", "0-7 b, 4-13 i", "<b>one <i>two</i></b><i> three</i>")]
    [InlineData("one two three", "0-5 b, 2-9 i, 7-13 u", "<b>on<i>e t</i></b><i>wo<u> t</u></i><u>hree</u>")]
    [InlineData("one two three", "0-3 b, 4-7 b, 8-13 b", "<b>one</b> <b>two</b> <b>three</b>")]
    [InlineData("one two three", "0-7 a, 4-13 a", "<a>one two</a> three")]
    [InlineData("one two three", "5-5 b, -1-3 b, 8-14 b, 9-3 b", "one two three")]
    [InlineData("a\nb", "0-3 b", "<b>a<br>b</b>")]
    [InlineData("a<b>c", "1-4 i", "a<i>&lt;b&gt;</i>c")]
    public void Annotations_nest_overlap_and_stay_inside_the_text(string text, string annotations, string expected)
        => Written(text, annotations).Should().Be(expected);

    [Fact]
    public void No_tag_stands_inside_a_character()
        => Written("a\ud83d\ude00b", "0-2 b, 2-4 i, 1-3 u").Should().Be("a<u>&#x1F600;</u>b");

    [Fact]
    public void An_id_is_written_once_though_its_annotation_is_cut()
    {
        string written = ReportParser.Fragment(html => AnnotatedText.Write(html, "one two three", [new(0, 7, "b", []), new(4, 13, "i", [], Id: "x")]));

        written.Should().Be("<b>one <i id=\"x\">two</i></b><i> three</i>");
    }

    [Fact]
    public void The_text_is_whole_whatever_the_annotations()
    {
        const string Text = "Ada Moor, captain of the ferry <Bergen>, and Bo & Co.";
        uint state = 7;
        for (int round = 0; round < 300; round++)
        {
            TextAnnotation[] annotations = [.. Enumerable.Range(0, 12).Select(_ => new TextAnnotation(Next(Text.Length), Next(Text.Length + 2), "mark", []))];

            IElement body = ReportParser.Body(html => AnnotatedText.Write(html, Text, annotations));

            body.TextContent.Should().Be(Text);
        }

        int Next(int limit)
        {
            state = (state * 1664525) + 1013904223;
            return (int)(state >> 8) % limit;
        }
    }

    [Fact]
    public void Many_that_overlap_do_not_multiply()
    {
        string text = new('x', 20_000);
        TextAnnotation[] stairs = [.. Enumerable.Range(0, 10_000).Select(i => new TextAnnotation(i, i + 10_000, "mark", []))];

        string written = ReportParser.Fragment(html => AnnotatedText.Write(html, text, stairs));

        written.Length.Should().BeLessThan(30 * text.Length);
    }

    private static string Written(string text, string annotations) => ReportParser.Fragment(html => AnnotatedText.Write(
        html,
        text,
        annotations.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(annotation =>
        {
            string[] parts = annotation.Split(' ');
            int dash = parts[0].IndexOf('-', 1);
            return new TextAnnotation(
                int.Parse(parts[0][..dash], System.Globalization.CultureInfo.InvariantCulture),
                int.Parse(parts[0][(dash + 1)..], System.Globalization.CultureInfo.InvariantCulture),
                parts[1],
                []);
        })));
}
