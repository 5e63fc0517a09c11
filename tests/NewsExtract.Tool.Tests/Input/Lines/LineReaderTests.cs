using System.Text;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Input.Lines;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\nb", "1:a 2:b")]
    [InlineData("\n\na", "1: 2: 3:a")]
    [InlineData("a\r\nb", "1:a\r 2:b")]
    [InlineData("\uFEFFa\n\uFEFFb", "1:a 2:\uFEFFb")]
    [InlineData("12345\n123456\n1", "1:12345 2:! 3:1")]
    [InlineData("1234567890", "1:!")]
    public void Lines_end_at_line_feeds_and_too_long_ones_are_passed_over(string content, string lines)
        => string.Join(' ', Read(new MemoryStream(Encoding.UTF8.GetBytes(content)), 5).Select(line => $"{line.Number}:{line.Text ?? "!"}")).Should().Be(lines);

    [Fact]
    public void A_line_longer_than_any_memory_is_passed_over()
    {
        const long length = (1L << 31) + 1;
        EndlessLine stream = new(length);

        Read(stream, 1 << 20).Should().Equal((1, null));

        stream.Position.Should().Be(length);
    }

    [Fact]
    public void Lines_do_not_hang_on_how_the_stream_is_cut()
        => Read(new Drop(Encoding.UTF8.GetBytes("one\ntwo\n\nfour")), 100).Should().Equal((1, "one"), (2, "two"), (3, ""), (4, "four"));

    private static (int Number, string? Text)[] Read(Stream stream, int mostBytes)
    {
        LineReader reader = new(stream, new ExpansionGuard(null), mostBytes);
        List<(int, string?)> lines = [];
        while (reader.Next() is { } line)
        {
            lines.Add((line.Number, line.IsTooLong ? null : Encoding.UTF8.GetString(line.Bytes.Span)));
        }

        return [.. lines];
    }

    /// <summary>Gives one byte at a time.</summary>
    private sealed class Drop(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..1]);
    }

    /// <summary>A line of many bytes that take no memory.</summary>
    private sealed class EndlessLine(long length) : MemoryStream
    {
        private long _position;

        public override long Position => _position;

        public override int Read(Span<byte> buffer)
        {
            int count = (int)Math.Min(buffer.Length, length - _position);
            buffer[..count].Fill((byte)'x');
            _position += count;
            return count;
        }
    }
}
