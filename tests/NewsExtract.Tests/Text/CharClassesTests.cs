using FluentAssertions;
using NewsExtract.Text;
using Xunit;

namespace NewsExtract.Tests.Text;

public class CharClassesTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("12 – 34 »", false)]
    [InlineData("12 m", true)]
    [InlineData("»»»я", true)]
    [InlineData("2024年", true)]
    public void Finds_a_letter_anywhere(string text, bool expected)
        => CharClasses.HasAny(text, CharClass.Letter).Should().Be(expected);

    [Fact]
    public void Any_one_of_several_classes_is_enough()
    {
        CharClasses.HasAny("\U0001F600", CharClass.Letter).Should().BeFalse();
        CharClasses.HasAny("\U0001F600", CharClass.Letter | CharClass.Joiner).Should().BeTrue();
    }
}
