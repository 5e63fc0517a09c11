using FluentAssertions;
using NewsExtract.Models;
using Xunit;

namespace NewsExtract.Tests.Models;

public class ModelPartsTests
{
    [Fact]
    public void Both_parts_are_read() => ModelParts.Read(() => 3, () => "four").Should().Be((3, "four"));

    [Theory]
    [InlineData("first", null, "first")]
    [InlineData(null, "second", "second")]
    [InlineData("first", "second", "first")]
    public void What_is_broken_is_told_as_it_is(string? first, string? second, string message)
        => FluentActions.Invoking(() => ModelParts.Read(() => Part(first), () => Part(second))).Should().Throw<ModelFormatException>().WithMessage(message);

    private static int Part(string? error) => error is null ? 0 : throw new ModelFormatException(error);
}
