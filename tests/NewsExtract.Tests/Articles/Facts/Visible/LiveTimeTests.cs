using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class LiveTimeTests
{
    [Theory]
    [InlineData("14:05", 14, 5)]
    [InlineData("2:05 p.m.", 14, 5)]
    [InlineData("2.05pm", 14, 5)]
    [InlineData("12:10 AM", 0, 10)]
    [InlineData("14h05", 14, 5)]
    [InlineData("kl. 14.05", 14, 5)]
    [InlineData("14:05 Uhr", 14, 5)]
    [InlineData("14:05:33 BST", 14, 5)]
    public void A_time_of_day_is_read(string text, int hour, int minute) => LiveTime.Read(text).Should().Be(new TimeSpan(hour, minute, 0));

    [Theory]
    [InlineData("")]
    [InlineData("14")]
    [InlineData("11.58")]
    [InlineData("4.39 %")]
    [InlineData("-4.39% today")]
    [InlineData("25:61")]
    [InlineData("2-1 (14:05)")]
    [InlineData("14:05 Hull is out")]
    [InlineData("3 March 2024 14:05")]
    public void Anything_else_is_not(string text) => LiveTime.Read(text).Should().BeNull();
}
