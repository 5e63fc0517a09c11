using FluentAssertions;
using NewsExtract.Tests.Articles.Classification;
using Xunit;

namespace NewsExtract.Tests.Stories.Signatures;

public class StorySignatureTests
{
    private const string Fire =
        """
        Fire destroys market hall in Lorvane
        LORVANE (NWA) - A fire destroyed the old market hall of Lorvane on Tuesday and injured 17 people, the mayor, Petra Oldin, said. "We will build it again, stone by stone," she told reporters.
        Some 120 firefighters fought the flames until the morning of March 4. The damage is put at $5.6 million.
        """;

    private static readonly StorySigner Signer = new();
    private static readonly StoryComparer Comparer = new();

    [Theory]
    [InlineData("")]
    [InlineData("\uD800\uD800 \uDC00")]
    [InlineData("1 2 3 4.5 6,700 8.9.10")]
    [InlineData("消息指该市长星期二表示将重建市场大楼")]
    [InlineData(Fire)]
    public void Bytes_are_read_back(string text)
    {
        StorySignature signature = Sign(text);

        StorySignature read = StorySignature.FromBytes(signature.ToBytes());

        read.ToBytes().Should().Equal(signature.ToBytes());
        read.Published.Should().Be(signature.Published);
        signature.Sketch.Length.Should().BeLessThanOrEqualTo(400);
        signature.Profile.Length.Should().BeLessThanOrEqualTo(2048);
    }

    [Fact]
    public void Long_texts_do_not_make_longer_signatures()
    {
        string text = string.Join(' ', Enumerable.Range(0, 200_000).Select(i => $"w{i * 7919 % 100_003} \"{i}.{i % 10} q{i}\""));

        StorySignature signature = Signer.Sign(new StoryText { Text = text });

        signature.Sketch.Length.Should().BeLessThanOrEqualTo(400);
        signature.Profile.Length.Should().BeLessThanOrEqualTo(2048);
    }

    [Fact]
    public void Every_flipped_bit_and_every_cut_is_noticed()
    {
        byte[] bytes = Sign(Fire).ToBytes();
        for (int at = 0; at < bytes.Length; at++)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                bytes[at] ^= (byte)(1 << bit);
                Refuses(bytes);
                bytes[at] ^= (byte)(1 << bit);
            }

            Refuses(bytes.AsSpan(0, at));
        }

        Refuses([.. bytes, 0]);
        StorySignature.FromBytes(bytes).ToBytes().Should().Equal(bytes);
    }

    [Fact]
    public void Broken_bytes_without_a_checksum_are_refused_or_harmless()
    {
        StorySignature whole = Sign(Fire);
        byte[] bytes = [(byte)whole.Sketch.Length, (byte)(whole.Sketch.Length >> 8), .. whole.Sketch.Span, .. whole.Profile.Span];
        var random = new Random(3);
        for (int round = 0; round < 2000; round++)
        {
            byte[] broken = [.. bytes];
            broken[random.Next(broken.Length)] = (byte)random.Next(256);
            broken = round % 2 == 0 ? broken : broken[..random.Next(broken.Length)];
            Action read = () => Comparer.Compare(StorySignature.FromBytes(broken), whole);
            try
            {
                read();
            }
            catch (StoryFormatException problem)
            {
                problem.Message.Should().Contain("anew");
            }
        }
    }

    [Fact]
    public void An_excerpt_is_contained_in_the_whole()
    {
        string body = string.Join(' ', Enumerable.Range(0, 1500).Select(i => $"word{(i * i) % 1013}of{i % 37}"));
        StorySignature whole = Sign(body);
        StorySignature excerpt = Sign(body[..(body.Length / 2)]);
        StorySignature other = Sign(Fire);

        excerpt.Containment(whole).Should().BeGreaterThan(0.7);
        whole.Containment(excerpt).Should().BeLessThan(0.7);
        other.Containment(whole).Should().BeLessThan(0.2);
        whole.Resemblance(whole).Should().Be(1);
    }

    [Fact]
    public void The_order_of_two_articles_does_not_matter()
    {
        StorySignature first = Sign(Fire);
        StorySignature second = Sign(Fire.Replace("Lorvane", "Sarn", StringComparison.Ordinal).Replace("17 people", "3 people", StringComparison.Ordinal));

        StoryComparison forth = Comparer.Compare(first, second);
        StoryComparison back = Comparer.Compare(second, first);

        back.Score.Should().Be(forth.Score);
        back.ToString().Should().Be(forth.ToString());
        Comparer.Score(first, second).Should().Be(forth.Score);
    }

    [Fact]
    public void A_copy_is_a_near_duplicate_and_says_so_first()
    {
        StoryComparison comparison = Comparer.Compare(Sign(Fire), Sign(Fire));

        comparison.Relation.Should().Be(StoryRelation.NearDuplicate);
        comparison.Evidence[0].Kind.Should().Be(StoryEvidenceKind.Wording);
        comparison.Evidence.Should().OnlyContain(item => item.Supports);
    }

    [Fact]
    public void Other_places_and_dates_are_named()
    {
        StorySignature lorvane = Sign("LORVANE (NWA) - A fire destroyed a market hall in Lisbon on March 4 and injured 17 people, said Maria Silva, the mayor of Lisbon.");
        StorySignature sarn = Sign("A fire destroyed a school in Porto on May 19 and injured 3 people. The flames were seen all over Porto, said Rui Costa.");

        StoryComparison comparison = Comparer.Compare(lorvane, sarn);

        string against = string.Join(" | ", comparison.Evidence.Where(item => !item.Supports).Select(item => item.Text));
        against.Should().Contain("Lisbon").And.Contain("Porto").And.Contain("March 4 / May 19");
    }

    [Fact]
    public void Scoring_allocates_nothing()
    {
        StorySignature first = Sign(Fire);
        StorySignature second = Sign(Fire[100..]);

        Allocation.Of(() => Comparer.Score(first, second)).Should().Be(0);
    }

    private static void Refuses(ReadOnlySpan<byte> bytes)
    {
        try
        {
            StorySignature.FromBytes(bytes);
        }
        catch (StoryFormatException problem)
        {
            problem.Message.Should().Contain("anew");
            return;
        }

        Assert.Fail($"These {bytes.Length} bytes were read: {Convert.ToHexString(bytes)}");
    }

    private static StorySignature Sign(string text)
    {
        var mentions = new EntityTagger().Tag(text);
        return Signer.Sign(new StoryText { Text = text, Published = new DateTimeOffset(2027, 3, 5, 6, 7, 8, TimeSpan.Zero), Mentions = mentions, Entities = new EntityLinker().Link(text, mentions) });
    }
}
