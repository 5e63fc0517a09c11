using FluentAssertions;
using NewsExtract.Benchmarks.Reports;
using Xunit;

namespace NewsExtract.Training.Tests.Benchmarks.Reports;

public sealed class TableTests
{
    [Fact]
    public void Cells_are_padded_to_their_column()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var table = new PaddedTable("name", "n");
        table.Add("longest", "1");
        table.Add("b", "1,000");

        table.Write(output);

        output.ToString().Should().Be("| name    |     n |\n|---------|------:|\n| longest |     1 |\n| b       | 1,000 |\n");
    }

    [Theory]
    [InlineData(0.2934, "0.293")]
    [InlineData(17.55, "17.6")]
    [InlineData(1530.2, "1530")]
    public void Ratios_have_about_three_digits(double value, string text) => Numbers.Short(value).Should().Be(text);

    [Theory]
    [InlineData(5590, "5590 articles")]
    [InlineData(260_292, "260 k articles")]
    [InlineData(35_061_981, "35.1 M articles")]
    public void Rates_are_short(double value, string text) => Numbers.Rate(value, "articles").Should().Be(text);
}
