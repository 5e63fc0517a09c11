using FluentAssertions;
using NewsExtract.Evaluation.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Metrics;

public sealed class FactTests
{
    [Theory]
    [InlineData("Ferry runs late", "FERRY RUNS LATE!", true, true)]
    [InlineData("Ferry runs late", "Ferry runs late | Harbour News", false, true)]
    [InlineData("Ferry runs late", "Ferry runs late and much more stands behind it than a name", false, false)]
    [InlineData("Live: ferry runs late", "ferry runs late", false, true)]
    [InlineData("Ferry runs late", "Ferry", false, false)]
    [InlineData("Ferry runs late", null, false, false)]
    public void Titles_match_exactly_or_but_for_a_tail(string gold, string? prediction, bool exact, bool loose)
        => TitleMatch.Of(gold, prediction).Should().Be(new TitleMatch(exact, loose));

    [Theory]
    [InlineData("By Ada Moor and Ben Holt", "ada moor|ben holt")]
    [InlineData("Ada Moor und Ben Holt; Cleo Marsh", "ada moor|ben holt|cleo marsh")]
    [InlineData("Alexander Andersen", "alexander andersen")]
    [InlineData("Ada Moor | Harbour & Co", "ada moor|harbour|co")]
    [InlineData("", "")]
    public void A_line_of_authors_is_cut_into_names(string line, string names)
        => AuthorNames.OfLine(line).Should().BeEquivalentTo(names.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_list_of_authors_keeps_german_words_in_names()
        => AuthorNames.OfList(["von Ada Moor", "Ben von Holt, Cleo Marsh"]).Should().BeEquivalentTo("ada moor", "ben von holt", "cleo marsh");

    [Theory]
    [InlineData("2024-02-29", "2024-02-29", true, true)]
    [InlineData("2024-02-29T23:30:00Z", "2024-03-01", false, true)]
    [InlineData("2024-02-29", "2024-03-02", false, false)]
    [InlineData("2024-02-29", null, false, false)]
    public void Dates_match_exactly_or_within_a_day(string gold, string? prediction, bool exact, bool near)
        => DateMatch.Of(DateMatch.Day(gold)!.Value, DateMatch.Day(prediction)).Should().Be(new DateMatch(exact, near));

    [Theory]
    [InlineData(null)]
    [InlineData("2024-05")]
    [InlineData("May 6, 2024")]
    public void A_date_in_another_form_is_none(string? gold) => (DateMatch.IsDay(gold), DateMatch.Day(gold)).Should().Be((false, null));

    [Fact]
    public void A_day_that_no_calendar_has_is_stated_all_the_same()
        => (DateMatch.IsDay("2023-02-30"), DateMatch.Day("2023-02-30")).Should().Be((true, null));

    [Fact]
    public void Only_stated_facts_count()
    {
        FactGold nothing = new(null, [], false, null);
        FactGold all = new("Ferry late", ["ada moor"], true, new DateOnly(2024, 5, 6));

        FactCounts sum = FactCounts.Of(nothing, "Ferry late", ["Ada Moor"], new DateOnly(2024, 5, 6))
            + FactCounts.Of(all, "Ferry late", ["Ada Moor", "Ben Holt"], new DateOnly(2024, 5, 7));

        sum.Should().Be(new FactCounts { Titles = 1, ExactTitles = 1, LooseTitles = 1, Authors = 1, AnyAuthors = 1, Dates = 1, NearDates = 1 });
    }
}
