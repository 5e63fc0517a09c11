using System.Security.Cryptography;
using FluentAssertions;
using NewsExtract.Stories.Signatures;
using Xunit;

namespace NewsExtract.Tests.Stories.Signatures;

/// <summary>Signatures are stored: what a version of the format wrote once it writes for ever, in every process, on every platform.</summary>
public class SignatureFormatTests
{
    // Document frequencies of a table made by hand, so that training a new model changes nothing here.
    private static readonly TermTable Table = new([], [], [], 4 * TermTable.Steps, TermTable.Steps);

    private static readonly StoryText Story = new()
    {
        Title = "Ferry sinks off Torvik",
        Text =
            """
            TORVIK (NWA) - A ferry sank off Torvik on 4 March and 17 of 230 passengers are missing, the harbour master said.
            "We are looking for every single one of them," she told reporters. Damage is put at $1.5 million.
            Паром затонул у берегов в понедельник. 渡轮沉没。
            """,
        Published = new DateTimeOffset(2027, 3, 5, 6, 30, 0, TimeSpan.FromHours(1)),
        Place = "Torvik",
        Mentions =
        [
            new EntityMention { Span = new TextSpan(0, 6), Text = "TORVIK", Type = EntityType.Location },
            new EntityMention { Span = new TextSpan(40, 7), Text = "4 March", Type = EntityType.Date, Value = new MentionValue { Timex = "2027-03-04" } },
        ],
        Entities =
        [
            new Entity
            {
                Name = "Torvik",
                Type = EntityType.Location,
                Forms = ["TORVIK", "Torvik"],
                Mentions = [new EntityMention { Span = new TextSpan(0, 6), Text = "TORVIK", Type = EntityType.Location }],
                Salience = 0.5,
            },
        ],
    };

    [Fact]
    public void A_version_writes_the_same_bytes_for_ever()
    {
        StorySignature signature = new StorySigner(Table).Sign(Story);

        StorySignature.FormatVersion.Should().Be(2);
        Convert.ToHexString(signature.ToBytes().AsSpan(0, 9)).Should().Be("4E53027001ACBA76A3");
        DigestOf(signature.Sketch).Should().Be("8823A8E54B8847576EC27ECE9D1ED3504AE670390DD0C1DF4FCE8685A7B772D3");
        DigestOf(signature.Profile).Should().Be("89B3A9024364E44A98348CF6D13C95235A106F62AD18B36329FCFD3DFB5BD07B");
    }

    [Fact]
    public void What_version_1_wrote_is_still_read()
    {
        StorySignature signature = new StorySigner(Table).Sign(Story);
        byte[] bytes = [(byte)signature.Sketch.Length, (byte)(signature.Sketch.Length >> 8), .. signature.Sketch.Span, .. signature.Profile.Span];

        StorySignature.FromBytes(bytes).ToBytes().Should().Equal(signature.ToBytes());
    }

    [Theory]
    [InlineData(2, StorySignature.FormatVersion + 1, "*version 3*newer*")]
    [InlineData(9, 2, "*checksum*")]
    public void What_a_newer_version_wrote_is_refused_with_a_cure(int at, byte version, string message)
    {
        byte[] bytes = new StorySigner(Table).Sign(Story).ToBytes();
        bytes[at] = version;

        Action read = () => StorySignature.FromBytes(bytes);

        read.Should().Throw<StoryFormatException>().WithMessage(message);
    }

    [Fact]
    public void Parts_of_a_newer_version_are_refused_with_a_cure()
    {
        StorySignature signature = new StorySigner(Table).Sign(Story);
        byte[] sketch = signature.Sketch.ToArray();
        sketch[0]++;

        Action read = () => StorySignature.FromBytes(SignatureBytes.Write(sketch, signature.Profile.Span));

        read.Should().Throw<StoryFormatException>().WithMessage("*version 2*newer*");
    }

    private static string DigestOf(ReadOnlyMemory<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes.Span));
}
