using FluentAssertions;
using NewsExtract.Classification;
using NewsExtract.Text;
using Xunit;

namespace NewsExtract.Tests.Articles.Classification;

public class FunctionWordsTests
{
    [Fact]
    public void Every_word_of_the_file_is_found_and_no_stranger()
    {
        HashSet<uint> listed = [.. EmbeddedLines.Of("function-words.txt")
            .SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(word => StableHash.OfLower(word))];

        listed.Should().HaveCountGreaterThan(500).And.OnlyContain(hash => FunctionWords.Embedded.Contains(hash));
        var random = new Random(5);
        for (int i = 0; i < 200_000; i++)
        {
            uint hash = (uint)random.NextInt64(1, uint.MaxValue);
            FunctionWords.Embedded.Contains(hash).Should().Be(listed.Contains(hash));
        }
    }

    [Fact]
    public void No_number_is_a_word_of_grammar()
    {
        for (int digits = 1; digits <= 40; digits++)
        {
            FunctionWords.Embedded.Contains(StableHash.OfLower(new string('0', digits))).Should().BeFalse();
        }
    }
}
