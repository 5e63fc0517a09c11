using System.Text;
using FluentAssertions;
using NewsExtract.Tool.Tests.Input.Archives;
using Xunit;

namespace NewsExtract.Tool.Tests.Input.Compressed;

/// <summary>What is whole comes whole; what is not says so.</summary>
public sealed class GzipInputTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 20_000)));

    public static TheoryData<byte[], byte[]> Whole => new()
    {
        { WarcBuilder.Gzip(Text), Text },
        { WarcBuilder.Gzip([]), [] },
        { [.. WarcBuilder.Gzip(Text), .. WarcBuilder.Gzip([]), .. WarcBuilder.Gzip([7])], [.. Text, 7] },
    };

    [Theory]
    [MemberData(nameof(Whole))]
    public void What_is_whole_is_no_trouble(byte[] compressed, byte[] expected)
    {
        foreach (Stream stream in new Stream[] { new MemoryStream(compressed), new Drops(compressed) })
        {
            (byte[] read, string? trouble) = Read(stream);

            read.Should().Equal(expected);
            trouble.Should().BeNull();
        }
    }

    [Fact]
    public void What_is_cut_short_gives_its_beginning_and_says_so()
    {
        byte[] compressed = WarcBuilder.Gzip(Text);
        for (int length = 2; length < compressed.Length; length += Math.Max(1, Math.Min(997, compressed.Length - length - 9)))
        {
            (byte[] read, string? trouble) = Read(new MemoryStream(compressed[..length]));

            Text.AsSpan().StartsWith(read).Should().BeTrue();
            trouble.Should().NotBeNull($"{length} of {compressed.Length} bytes are there");
        }
    }

    [Fact]
    public void Other_bytes_behind_the_end_are_reported()
    {
        (byte[] read, string? trouble) = Read(new MemoryStream([.. WarcBuilder.Gzip(Text), .. "rubbish"u8]));

        read.Should().Equal(Text);
        trouble.Should().NotBeNull();
    }

    [Fact]
    public void A_flipped_bit_is_reported()
    {
        byte[] compressed = WarcBuilder.Gzip(Text);
        compressed[compressed.Length / 2] ^= 0x10;

        Read(new MemoryStream(compressed)).Trouble.Should().NotBeNull();
    }

    private static (byte[] Read, string? Trouble) Read(Stream stream)
    {
        using GzipInput input = new(stream);
        using MemoryStream read = new();
        input.CopyTo(read);
        return (read.ToArray(), input.Trouble);
    }

    /// <summary>Gives one byte at a time.</summary>
    private sealed class Drops(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
