using FluentAssertions;
using NewsExtract.Sqlite.Lookup;
using NewsExtract.Sqlite.Storage;
using Xunit;

namespace NewsExtract.Sqlite.Tests;

/// <summary>The parts that find articles by key.</summary>
public class PostingTests
{
    [Fact]
    public void A_filter_knows_every_key_it_was_given_and_few_others()
    {
        const int Keys = 20_000;
        var filter = KeyFilter.For(Keys);
        for (long key = 0; key < Keys; key++)
        {
            filter.Add(key * 7);
        }

        Enumerable.Range(0, Keys).Should().OnlyContain(key => filter.MayHave(key * 7L));
        Enumerable.Range(0, Keys).Count(key => filter.MayHave((key * 7L) + 3)).Should().BeLessThan(Keys / 25);
    }

    [Fact]
    public void Postings_read_as_they_were_written()
    {
        var random = new Random(1);
        Posting[] postings = [.. Enumerable.Range(0, 500).Select(_ => new Posting(random.NextInt64(1L << 33) >> random.Next(33), random.Next(300_000))).Distinct().OrderBy(posting => posting.Key).ThenBy(posting => posting.Rest)];
        byte[] bytes = new byte[postings.Length * PostingBlock.LongestPosting];
        int length = 0;
        for (int i = 1; i < postings.Length; i++)
        {
            length += PostingBlock.Append(bytes.AsSpan(length), postings[i - 1], postings[i]);
        }

        ReadOnlySpan<byte> rest = bytes.AsSpan(0, length);
        List<Posting> read = [postings[0]];
        while (!rest.IsEmpty)
        {
            read.Add(PostingBlock.Next(ref rest, read[^1]));
        }

        read.Should().Equal(postings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("日本語 \uD83D\uDE00")]
    [InlineData("\uD800 alone")]
    [InlineData("\0")]
    public void Any_id_comes_back_as_it_was(string id)
    {
        byte[] bytes = StoredId.ToBytes(id);

        StoredId.FromBytes(bytes).Should().Be(id);
        StoredId.Hash(bytes).Should().BeInRange(0, (1L << 48) - 1);
    }
}
