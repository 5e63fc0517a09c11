using FluentAssertions;
using NewsExtract.Evaluation.Articles;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Articles;

public sealed class LanguageGroupTests
{
    [Theory]
    [InlineData("The ferry was late, and the people waited for the next.", "english")]
    [InlineData("Die Fähre kam zu spät, und die Leute warteten auf die nächste.", "other latin")]
    [InlineData("Паром опоздал, и люди ждали следующего.", "cyrillic")]
    [InlineData("تأخرت العبارة وانتظر الناس", "arabic")]
    [InlineData("船は Harbour News によると遅れた。人々は次を待った。", "cjk")]
    [InlineData("배가 늦어서 사람들이 기다렸다", "cjk")]
    [InlineData("Το πλοίο άργησε", "other")]
    [InlineData("2024 – 12:30", "other")]
    public void The_group_follows_the_script_and_the_function_words(string text, string group)
        => LanguageGroups.Label(LanguageGroups.Of(text)).Should().Be(group);
}
