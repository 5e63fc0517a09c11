using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Stories.Indexing;

/// <summary>Keys for a join in place of an index.</summary>
public sealed class StoryJoinKeysTests
{
    private const string Ferry = "The ferry from Bergen to Stavanger ran aground near Haugesund on Tuesday because of thick fog. Captain Ada Moor said all 212 passengers were brought ashore.";
    private const string Apples = "Apple growers in the south of Spain lost a third of their harvest to hail on Sunday, the union of Granada said. Prices at the market of Motril rose.";

    private static readonly StorySigner Signer = new();

    [Fact]
    public void Copies_have_all_keys_in_common_and_strangers_none()
    {
        ulong[] keys = Keys(Ferry);

        keys.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(6).And.HaveCountLessThanOrEqualTo(14);
        Keys(Ferry).Should().Equal(keys);
        Keys(Apples).Should().NotIntersectWith(keys);
    }

    [Fact]
    public void One_event_in_other_words_has_a_key_in_common()
        => Keys("Fog drove a ferry onto rocks off Haugesund, and lifeboats took 212 people ashore, says Ada Moor, who steered it from Bergen.").Should().IntersectWith(Keys(Ferry));

    [Theory]
    [InlineData("")]
    [InlineData("Late.")]
    public void A_text_that_says_nothing_has_few_keys(string text) => Keys(text).Should().HaveCountLessThan(2);

    [Fact]
    public void Keys_do_not_change_on_the_way_through_bytes()
    {
        StorySignature signature = Signer.Sign(new StoryText { Text = Ferry });

        StorySignature.FromBytes(signature.ToBytes()).JoinKeys().Should().Equal(signature.JoinKeys());
    }

    private static ulong[] Keys(string text) => Signer.Sign(new StoryText { Text = text }).JoinKeys();
}
