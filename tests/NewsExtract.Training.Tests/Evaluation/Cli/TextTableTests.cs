using FluentAssertions;
using NewsExtract.Evaluation.Cli;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Cli;

public sealed class TextTableTests
{
    [Fact]
    public void Words_stand_left_and_numbers_right()
    {
        TextTable table = new(1, "set", "pages", "F1", "page");
        table.Add("longer", "7", "0.5", "x");
        StringWriter output = new() { NewLine = "\n" };

        table.Write(output);

        output.ToString().Should().Be("set     pages   F1  page\nlonger      7  0.5  x\n");
    }
}
