using FluentAssertions;
using NewsExtract.Classification;
using Xunit;

namespace NewsExtract.Tests.Articles.Classification;

public class EdgeSentencesTests
{
    /// <summary>A block by its letter: A chosen, s a sentence that may be article text, u one that hardly is, x anything else.</summary>
    [Theory]
    [InlineData("sAAA", "AAAA")]
    [InlineData("AAAs", "AAAA")]
    [InlineData("ssAAsss", "AAAAAAA")]
    [InlineData("sssAA", "sssAA")]
    [InlineData("AAssss", "AAssss")]
    [InlineData("xsAAsx", "xsAAsx")]
    [InlineData("sxAAxs", "sxAAxs")]
    [InlineData("uAAu", "uAAu")]
    [InlineData("AsA", "AsA")]
    [InlineData("ss", "ss")]
    [InlineData("", "")]
    public void Sentences_at_the_edges_of_a_text_belong_to_the_article_when_nothing_else_stands_there(string page, string expected)
    {
        bool[] selected = [.. page.Select(block => block == 'A')];
        float[] probabilities = [.. page.Select(block => block switch { 'A' => 0.9f, 's' => 0.3f, 'x' => 0.3f, _ => 0.05f })];
        float[] sentences = [.. page.Select(block => block == 'x' ? 0f : 20f)];

        EdgeSentences.Take(probabilities, sentences, selected);

        string.Concat(page.Select((block, i) => selected[i] ? 'A' : block)).Should().Be(expected);
    }

    [Fact]
    public void A_text_that_is_nothing_but_an_article_is_kept_to_its_last_sentence()
    {
        const string Text = """
            The ferry between Brenmoor and the island of Skell runs again from Monday, after eleven weeks in the dock.

            The company says that both engines were taken out and that the hull has been painted for the first time in nine years.

            Until the end of the month passengers pay half the fare, and bicycles travel free of charge.

            "We have missed the smell of the harbour," said the captain, who has spent the time at home with his bees.
            """;

        News.ExtractPlainText(Text).Text.Should().StartWith("The ferry between").And.EndWith("with his bees.");
    }
}
