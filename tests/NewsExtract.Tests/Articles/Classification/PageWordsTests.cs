using FluentAssertions;
using NewsExtract.Classification;
using Xunit;

namespace NewsExtract.Tests.Articles.Classification;

public class PageWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("— 12 —")]
    [InlineData("The Barge, raised in 2024 near Größe")]
    [InlineData("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen")]
    public void First_words_are_those_of_the_text(string line)
    {
        const string Other = "Ein anderer Block mit Wörtern.";
        var words = new PageWords();
        words.Reset(3, line.Length + (2 * Other.Length));
        Scan(Other, words);
        words.DropBlock();
        foreach (string text in (string[])[Other, line, Other])
        {
            Scan(text, words);
            words.EndBlock();
        }

        words.FirstOf(1).ToArray().Should().Equal(Hashes(line).Take(PageWords.MostFirst));
        words.FirstOf(2).ToArray().Should().Equal(Hashes(Other));
    }

    [Fact]
    public void Longer_words_are_kept_block_by_block()
    {
        var words = new PageWords();
        words.Reset(2, 60);
        Scan("the barge was raised", words);
        words.EndBlock();
        Scan("a barge it is", words);
        words.EndBlock();

        words.LongOf(0).Length.Should().Be(2);
        words.LongOf(1).ToArray().Should().Equal(words.LongOf(0)[0]);
    }

    private static void Scan(string text, PageWords words) => ShapeScanner.Scan(text, FunctionWords.Embedded, default, new TableOdds(OddsTable.Empty), words);

    private static List<uint> Hashes(string text)
    {
        var hashes = new List<uint>();
        foreach (uint hash in new WordHashes(text))
        {
            hashes.Add(hash);
        }

        return hashes;
    }
}
